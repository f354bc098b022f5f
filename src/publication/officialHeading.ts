import { formatPeriod } from '../format/formatPeriod.ts';
import { officialAge } from './officialAge.ts';
import { officialText } from './officialCell.ts';
import type { OfficialRow } from './officialSeries.ts';

/** “L’apprentissage : 68 268 contrats en 2023, dernière valeur connue”, from the last row of a series. */
export function officialHeading(
  name: string,
  rows: readonly OfficialRow[],
  words?: string,
): string {
  const last = rows.at(-1);
  if (last === undefined) return name;
  const value = officialText(last);
  const period = formatPeriod(last.periode);
  const when = period.startsWith('d’') ? period : `en ${period}`;
  const known = officialAge(rows)?.isOld ? ', dernière valeur connue' : '';
  return `${name} : ${value} ${words ?? last.unite} ${when}${known}`;
}
