import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { roundingGap } from './roundingGap.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';

/** Where the whole of each count of a situation is, by dataset. */
const wholes: Record<string, string> = {
  parcours_situations: 'observes',
  parcours_transitions: 'suivis_complets',
  parcours_apres_formation: 'suivis_complets',
};

const cumulated = ['cumul_formation', 'cumul_alternance', 'cumul_emploi', 'cumul_censures'];

/** Columns of the situations that make a whole together. */
const parted: Record<string, readonly string[]> = {
  parcours_situations: ['situation'],
  parcours_transitions: ['situation_entree', 'situation_horizon'],
  parcours_apres_formation: ['situation'],
};

/**
 * In the pathway tables, a situation counts at most the people followed, the situations of a group
 * add up to them, and what a life table cumulates never falls nor exceeds those who are followed: up
 * to what rounding each count apart may do.
 */
export const pathwayCounts: Rule = ({ contract, rows }) => {
  const whole = wholes[contract.name];
  if (whole !== undefined) {
    return [
      ...rows.flatMap((row) => aboveWhole(row, whole, contract)),
      ...unequalToWhole(rows, whole, contract),
    ];
  }
  return contract.name === 'parcours_premiere_entree' ? lifeTableFaults(rows) : [];
};

function aboveWhole(
  row: ReadRow,
  whole: string,
  contract: Parameters<Rule>[0]['contract'],
): Anomaly[] {
  const { effectif, [whole]: people } = row.values;
  if (typeof effectif !== 'number' || typeof people !== 'number') return [];
  // Rounding keeps the order of two counts.
  if (effectif <= people) return [];
  return [
    error(
      placeOf(row, 'effectif'),
      `effectif (${shownCount(effectif, contract)}) dépasse ${whole} (${shownCount(people, contract)}), dont il est une partie`,
      'une partie au plus égale à son tout',
      'corrigez l’un des deux effectifs',
    ),
  ];
}

/** Groups whose situations, all published, are not the people followed. */
function unequalToWhole(
  rows: readonly ReadRow[],
  whole: string,
  contract: Parameters<Rule>[0]['contract'],
): Anomaly[] {
  const inside = parted[contract.name] ?? [];
  const size = codesOf('situation').length ** inside.length;
  const shared = contract.key.filter((column) => !inside.includes(column));
  const groups = Map.groupBy(rows, ({ values }) =>
    shared.map((column) => values[column]).join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const counts = group.map(({ values }) => values.effectif);
    const people = first?.values[whole];
    // A missing or repeated row is said by another rule: a sum would mislead.
    if (!first || group.length !== size || typeof people !== 'number') return [];
    if (counts.some((count) => typeof count !== 'number')) return [];
    const sum = counts.reduce<number>((total, count) => total + Number(count), 0);
    if (Math.abs(sum - people) <= roundingGap(first, size + 1)) return [];
    return [
      error(
        placeOf(first, 'effectif'),
        `les situations de ce groupe font ${shownCount(sum, contract)}, et ${whole} est ${shownCount(people, contract)}`,
        'des situations dont la somme est leur tout',
        'corrigez l’effectif fautif, ou refaites l’édition',
      ),
    ];
  });
}

function lifeTableFaults(rows: readonly ReadRow[]): Anomaly[] {
  const tables = Map.groupBy(rows, tableOf);
  return [...tables.values()].flatMap((own) => {
    const months = own
      .filter(({ values }) => values.statut_valeur === 'publie')
      .sort((a, b) => Number(a.values.mois) - Number(b.values.mois));
    return months.flatMap((row, rank) => [
      ...tooManyGone(row),
      ...falls(row, rank > 0 ? months[rank - 1] : undefined),
    ]);
  });
}

/** More people entered or stopped than are followed. */
function tooManyGone(row: ReadRow): Anomaly[] {
  const counts = cumulated.map((name) => Number(row.values[name] ?? 0));
  const gone = counts.reduce((sum, count) => sum + count, 0);
  if (gone - Number(row.values.suivis) <= roundingGap(row, counts.length + 1)) return [];
  return [
    error(
      placeOf(row, 'suivis'),
      'les entrées et les suivis arrêtés dépassent les jeunes suivis',
      'suivis ≥ cumul_formation + cumul_alternance + cumul_emploi + cumul_censures',
      'refaites l’édition, ou corrigez l’effectif fautif',
    ),
  ];
}

/** A cumulated count that is lower than that of the month before. */
function falls(row: ReadRow, before: ReadRow | undefined): Anomaly[] {
  if (before === undefined) return [];
  return cumulated
    .filter((name) => Number(row.values[name] ?? 0) < Number(before.values[name] ?? 0))
    .map((name) =>
      error(
        placeOf(row, name),
        `colonne ${name} : le cumul est plus petit qu’à ${before.values.mois} mois`,
        'un cumul qui ne baisse jamais',
        'refaites l’édition, ou corrigez l’effectif fautif',
      ),
    );
}

function tableOf({ values }: ReadRow): string {
  const { cohorte, territoire_niveau, territoire_code, population, issue, hypothese } = values;
  return [cohorte, territoire_niveau, territoire_code, population, issue, hypothese].join('|');
}
