import { type Anomaly, error } from '../anomaly.ts';
import { type Datasets, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Indicator of `activite_annuelle` that counts a profile's population. */
const totalOf: Record<string, string> = { accompagnes: 'jeunes_accompagnes' };

/** The modalities of a dimension add up to their population, where all are published. */
export const modalitySums: Rule = ({ contract, rows }, datasets) => {
  if (contract.name !== 'profil_annuel') return [];
  const totals = populationTotals(datasets);
  return [...groupByDimension(rows)].flatMap(([, terms]) => checkGroup(terms, totals));
};

function checkGroup(terms: ReadRow[], totals: Map<string, number>): Anomaly[] {
  const [first] = terms;
  if (first === undefined) return [];
  const { annee, territoire_niveau, territoire_code, territoire_nom, population, dimension } =
    first.values;
  const indicator = totalOf[String(population)] ?? String(population);
  const total = totals.get([annee, territoire_niveau, territoire_code, indicator].join('|'));
  const counts = terms.map(({ values }) => values.effectif);
  if (total === undefined || counts.some((count) => typeof count !== 'number')) return [];
  const sum = counts.reduce<number>((partial, count) => partial + Number(count), 0);
  if (sum === total) return [];
  return [
    error(
      placeOf(first, 'effectif'),
      `${territoire_nom}, ${annee} : les modalités de ${dimension} (${population}) totalisent ${sum}, la population est ${total}`,
      `des modalités dont la somme est l’indicateur ${indicator}`,
      'corrigez la modalité fautive ou l’effectif total',
    ),
  ];
}

function populationTotals(datasets: Datasets): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { values } of datasets.get('activite_annuelle')?.rows ?? []) {
    const count = values.effectif;
    if (typeof count !== 'number') continue;
    const { annee, territoire_niveau, territoire_code, indicateur } = values;
    totals.set([annee, territoire_niveau, territoire_code, indicateur].join('|'), count);
  }
  return totals;
}

function groupByDimension(rows: readonly ReadRow[]): Map<string, ReadRow[]> {
  return Map.groupBy(rows, ({ values }) =>
    ['annee', 'territoire_niveau', 'territoire_code', 'population', 'dimension']
      .map((field) => values[field])
      .join('|'),
  );
}
