import type { MonthlyRow } from '../count/countActiviteMensuelle.ts';
import { seenInMonth } from '../prepare/monthlyIndicators.ts';

/**
 * The exact quarters of exact months: those whose three months are given, in the order of the
 * rows. People seen in a month add up to nothing and have none.
 */
export function sumToQuarters(rows: readonly MonthlyRow[]): MonthlyRow[] {
  const counted = rows.filter(({ indicateur }) => indicateur !== seenInMonth);
  const quarters = Map.groupBy(counted, keyOf);
  return [...quarters.values()].filter((months) => months.length === 3).map(sumMonths);
}

function keyOf(row: MonthlyRow): string {
  const { territoire_niveau, territoire_code, indicateur } = row;
  return [quarterOf(row.periode), territoire_niveau, territoire_code, indicateur].join(' ');
}

/** AAAA-T1 to AAAA-T4 of a month AAAA-MM. */
function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-T${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/**
 * A quarter is published if one of its months is and the others are too, or had no object; else it
 * lacks a value for their reason.
 */
function sumMonths(months: readonly MonthlyRow[]): MonthlyRow {
  const [first] = months as [MonthlyRow];
  const existing = months.filter(({ statut_valeur }) => statut_valeur !== 'sans_objet');
  const absent = existing.find(({ statut_valeur }) => statut_valeur !== 'publie');
  const isKnown = existing.length > 0 && absent === undefined;
  return {
    ...first,
    periode: quarterOf(first.periode),
    effectif: isKnown ? existing.reduce((sum, { effectif }) => sum + (effectif ?? 0), 0) : null,
    statut_valeur: absent?.statut_valeur ?? (isKnown ? 'publie' : 'sans_objet'),
  };
}
