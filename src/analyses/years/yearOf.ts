/** How the years of an analysis are named, for the faults. */
export const roleNames = 'derniere, precedente, premiere ou derniere-3';

const rolePattern = /^(?:derniere(?:-(?<back>[1-9]\d?))?|precedente|premiere)$/;

/** Whether a word names a year by its place: `derniere`, `precedente`, `premiere`, `derniere-3`. */
export const isRole = (word: string): boolean => rolePattern.test(word);

/** Whether a word that names no year was meant to. */
export const isNearlyRole = (word: string): boolean =>
  !isRole(word) && /^(?:derni|pr[ée]c[ée]d|premi)/i.test(word);

/**
 * The year that a role stands for among those of which an analysis can tell everything, in order.
 * Null where it is none of them: `precedente` is the year before, and the first is none but the last
 * where there is but one.
 */
export function yearOf(role: string, years: readonly number[]): number | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  if (role === 'premiere') return years.length > 1 ? (years[0] ?? null) : null;
  const year = last - yearsBack(role);
  return years.includes(year) ? year : null;
}

/** What a role without a year would be, in words. */
export function absentYear(role: string, years: readonly number[]): string {
  const last = years.at(-1);
  if (last === undefined) return 'une année complète';
  return role === 'premiere' ? `une année avant ${last}` : `l’année ${last - yearsBack(role)}`;
}

function yearsBack(role: string): number {
  if (role === 'precedente') return 1;
  return Number(rolePattern.exec(role)?.groups?.back ?? 0);
}
