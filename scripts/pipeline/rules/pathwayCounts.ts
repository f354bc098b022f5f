import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Cell, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { shownCount } from './shownCount.ts';

/** Where the whole of each count of a situation is, by dataset. */
const wholes: Record<string, string> = {
  parcours_situations: 'observes',
  parcours_transitions: 'suivis_complets',
  parcours_apres_formation: 'suivis_complets',
};

const exits = ['evenements_formation', 'evenements_alternance', 'evenements_emploi', 'censures'];

/** Columns of the situations that make a whole together. */
const parted: Record<string, readonly string[]> = {
  parcours_situations: ['situation'],
  parcours_transitions: ['situation_entree', 'situation_horizon'],
  parcours_apres_formation: ['situation'],
};

/**
 * In the pathway tables, a situation counts at most the people followed, the situations of a group
 * add up to them, and the people at risk of a life table are those of the span before, minus the
 * ones who left it.
 */
export const pathwayCounts: Rule = ({ contract, rows }) => {
  const whole = wholes[contract.name];
  if (whole !== undefined) {
    return [
      ...rows.flatMap((row) => aboveWhole(row, whole, contract)),
      ...unequalToWhole(rows, whole, contract),
    ];
  }
  return contract.name === 'parcours_premiere_entree' ? lifeTableSteps(rows) : [];
};

function aboveWhole(
  row: ReadRow,
  whole: string,
  contract: Parameters<Rule>[0]['contract'],
): Anomaly[] {
  const { effectif, [whole]: people } = row.values;
  if (typeof effectif !== 'number' || typeof people !== 'number' || effectif <= people) return [];
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
    if (sum === people) return [];
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

function lifeTableSteps(rows: readonly ReadRow[]): Anomaly[] {
  const starts = new Map(rows.map((row) => [keyOf(row, row.values.mois ?? null), row]));
  return rows.flatMap((row) => {
    const left = stillAtRisk(row);
    if (left === null) return [];
    const next = starts.get(keyOf(row, Number(row.values.mois_fin) + 1));
    const expected = next?.values.a_risque;
    const agrees = typeof expected === 'number' ? expected === left : left >= 0;
    if (agrees) return [];
    return [
      error(
        placeOf(next ?? row, 'a_risque'),
        'les jeunes à risque ne sont pas ceux des mois précédents, moins les entrées et les suivis arrêtés',
        'a_risque = a_risque − entrées − censures de la ligne qui précède',
        'refaites l’édition, ou corrigez l’effectif fautif',
      ),
    ];
  });
}

/** People at risk after a span; null when one of its counts is not published. */
function stillAtRisk({ values }: ReadRow): number | null {
  if (values.statut_valeur !== 'publie' || typeof values.a_risque !== 'number') return null;
  return exits.reduce((left, exit) => left - Number(values[exit] ?? 0), values.a_risque);
}

function keyOf({ values }: ReadRow, month: Cell): string {
  const { cohorte, territoire_niveau, territoire_code, population, issue, hypothese } = values;
  const table = [cohorte, territoire_niveau, territoire_code, population, issue, hypothese];
  return [...table, month].join('|');
}
