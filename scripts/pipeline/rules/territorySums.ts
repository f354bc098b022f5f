import type { Contract } from '../../../src/contracts/contract.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { yearOfStructures } from '../succession.ts';
import { roundingGap } from './roundingGap.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';
import { isActive, type Territory, territoryRegister } from './territoryRegister.ts';

const additive = [
  'activite_annuelle',
  'profil_annuel',
  'activite_mensuelle',
  'parcours_situations',
  'parcours_apres_formation',
];

/** Columns that say what a row counts, and when, whatever its territory. */
const measured = [
  ...['annee', 'periode', 'indicateur', 'population', 'dimension', 'modalite'],
  ...['cohorte', 'annee_sortie', 'financement', 'horizon', 'mois_depuis_accueil', 'situation'],
];

/**
 * Missions locales add up to their département and départements to the region where all the terms
 * are published, and never above the total where some are not: up to what rounding may do.
 */
export const territorySums: Rule = ({ contract, rows }, datasets) => {
  const register = territoryRegister(datasets);
  if (!additive.includes(contract.name) || register === null) return [];
  const children = Map.groupBy(register, parentOf);
  const measures = Map.groupBy(rows, measureOf);
  return [...measures.values()].flatMap((measured) => {
    const byTerritory = Map.groupBy(measured, ({ values }) =>
      keyOf(String(values.territoire_niveau), String(values.territoire_code)),
    );
    return [...byTerritory].flatMap(([key, [total]]) =>
      total === undefined ? [] : checkSum(contract, total, children.get(key) ?? [], byTerritory),
    );
  });
};

function checkSum(
  contract: Contract,
  total: ReadRow,
  children: Territory[],
  byTerritory: Map<string, ReadRow[]>,
): Anomaly[] {
  const whole = total.values.effectif;
  const period = periodOf(total);
  const terms = children.flatMap(({ level, code }) => byTerritory.get(keyOf(level, code)) ?? []);
  const present = new Set(terms.map(({ values }) => values.territoire_code));
  if (terms.length === 0 || typeof whole !== 'number') return [];
  // A repeated row, or a missing one, is said by another rule: a sum would mislead.
  if (present.size < terms.length) return [];
  // A cohort that is counted again is that of the structures of its extraction.
  const structures = children.filter(({ code }) => present.has(code));
  const year = yearOfStructures(structures, Number(period.slice(0, 4)));
  if (children.some((child) => isActive(child, year) && !present.has(child.code))) return [];
  const counts = terms.map(({ values }) => values.effectif).filter((count) => count !== null);
  const sum = counts.reduce<number>((partial, count) => partial + Number(count), 0);
  const isComplete = counts.length === terms.length;
  const gap = roundingGap(total, counts.length + 1);
  if (isComplete ? Math.abs(sum - whole) <= gap : sum <= whole + gap) return [];
  const { territoire_nom: name } = total.values;
  const shownSum = shownCount(sum, contract);
  const parts = terms.length > 1 ? `ses ${terms.length} territoires` : 'son seul territoire';
  const found = isComplete ? shownSum : `d’au moins ${shownSum}, sans ceux qui ne sont pas publiés`;
  return [
    error(
      placeOf(total, 'effectif'),
      `${describe(total)} : le total de ${name} (${period}) est ${shownCount(whole, contract)}, la somme de ${parts} est ${found}`,
      'un total égal à la somme de ses territoires',
      'corrigez le total ou le territoire fautif',
    ),
  ];
}

/** Key of the territory that a territory is a part of. */
function parentOf({ level, departement }: Territory): string | null {
  if (level === 'departement') return 'region';
  return departement === null ? null : keyOf('departement', departement);
}

/** There is one region: its code need not be known to find it. */
function keyOf(level: string, code: string): string {
  return level === 'region' ? 'region' : `${level}|${code}`;
}

function measureOf({ values }: ReadRow): string {
  return measured.map((column) => values[column]).join('|');
}

/** The year or month of a row, or the year of its cohort. */
function periodOf({ values: { annee, periode, cohorte, annee_sortie } }: ReadRow): string {
  return String(annee ?? periode ?? cohorte ?? annee_sortie);
}

function describe({ values }: ReadRow): string {
  const { indicateur, situation, horizon, mois_depuis_accueil: month, financement } = values;
  if (situation !== undefined) {
    return [situation, `à ${horizon ?? month} mois`, financement].filter(Boolean).join(', ');
  }
  const { population, dimension, modalite } = values;
  return String(indicateur ?? [population, dimension, modalite].join(' '));
}
