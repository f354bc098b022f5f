import type { OfficialRow } from './officialSeries.ts';

/** Rows of two publishers make two lines, which are not joined. */
export function byPublisher(rows: readonly OfficialRow[]): { name: string; rows: OfficialRow[] }[] {
  const groups = Map.groupBy(rows, ({ editeur }) => editeur.replace(/[ (/].*/, ''));
  return [...groups].map(([name, list]) => ({ name, rows: list }));
}
