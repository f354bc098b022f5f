import type { OfficialRow } from './officialSeries.ts';

/** Publishers and dates of the rows of a chart, each once, in order of appearance. */
export function officialSources(
  rows: readonly Pick<OfficialRow, 'source' | 'editeur' | 'date_source'>[],
): { name: string; date: string }[] {
  const sources = new Map(
    rows.map(({ source, editeur, date_source }) => [
      `${source}|${editeur}|${date_source}`,
      { name: `${source}, ${editeur}`, date: date_source },
    ]),
  );
  return [...sources.values()];
}
