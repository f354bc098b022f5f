import type { Contract } from '../../../src/contracts/contract.ts';
import {
  type Dimension,
  dimensionNomenclature,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Datasets, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';

/** Indicator of `activite_annuelle` that counts a profile's population. */
const totalOf: Record<string, string> = { accompagnes: 'jeunes_accompagnes' };

/**
 * The modalities of a dimension add up to their population: exactly where all are published,
 * and never above it where some are not.
 */
export const modalitySums: Rule = ({ contract, rows }, datasets) => {
  if (contract.name !== 'profil_annuel') return [];
  const totals = populationTotals(datasets);
  const groups = Map.groupBy(rows, ({ values }) =>
    [territoryKey(values), values.population, values.dimension].join('|'),
  );
  return [...groups.values()].flatMap((terms) => checkGroup(terms, totals, contract));
};

function checkGroup(terms: ReadRow[], totals: Map<string, number>, contract: Contract): Anomaly[] {
  const [first] = terms;
  if (first === undefined) return [];
  const { annee, territoire_nom, population, dimension } = first.values;
  const indicator = totalOf[String(population)] ?? String(population);
  const total = totals.get(`${territoryKey(first.values)}|${indicator}`);
  const present = new Set(terms.map(({ values }) => values.modalite));
  // A repeated modality is said by another rule: a sum would mislead.
  if (total === undefined || present.size < terms.length) return [];
  const counts = terms.map(({ values }) => values.effectif).filter((count) => count !== null);
  const sum = counts.reduce<number>((partial, count) => partial + Number(count), 0);
  const isComplete = counts.length === modalityCount(first);
  if (isComplete ? sum === total : sum <= total) return [];
  const shownSum = shownCount(sum, contract);
  return [
    error(
      placeOf(first, 'effectif'),
      `${territoire_nom}, ${annee} : les modalités de ${dimension} (${population}) totalisent ${isComplete ? shownSum : `au moins ${shownSum}, sans celles qui ne sont pas publiées`}, la population est ${shownCount(total, contract)}`,
      `des modalités dont la somme est l’indicateur ${indicator} d’activite_annuelle`,
      'corrigez la modalité fautive ou l’effectif total',
    ),
  ];
}

/** Number of modalities that the dimension has in this population. */
function modalityCount({ values }: ReadRow): number {
  const dimension = String(values.dimension);
  if (!(dimension in dimensionNomenclature)) return Infinity;
  return modalitiesOf(String(values.population), dimension as Dimension).length;
}

function populationTotals(datasets: Datasets): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { values } of datasets.get('activite_annuelle')?.rows ?? []) {
    const count = values.effectif;
    if (typeof count === 'number')
      totals.set(`${territoryKey(values)}|${values.indicateur}`, count);
  }
  return totals;
}

function territoryKey({ annee, territoire_niveau, territoire_code }: ReadRow['values']): string {
  return [annee, territoire_niveau, territoire_code].join('|');
}
