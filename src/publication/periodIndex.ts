import type { TerritoryKey } from './keyFigure.ts';

/** What the rows of a dataset followed by period have in common. */
interface FollowedRow {
  periode: string;
  territoire_niveau: TerritoryKey['level'];
  territoire_code: string;
  indicateur: string;
}

/** Rows of an indicator in a territory, by period. */
type Series<Row> = ReadonlyMap<string, Row>;

function seriesKey(indicator: string, { level, code }: TerritoryKey): string {
  return `${indicator}|${level}|${code}`;
}

/** Finds the series of the rows that a function reads, once; an empty one where there is none. */
export function periodIndex<Row extends FollowedRow>(
  read: () => readonly Row[],
): (indicator: string, territory: TerritoryKey) => Series<Row> {
  let index: Map<string, Map<string, Row>> | null = null;
  const none: Series<Row> = new Map();
  return (indicator, territory) => {
    index ??= indexed(read());
    return index.get(seriesKey(indicator, territory)) ?? none;
  };
}

function indexed<Row extends FollowedRow>(rows: readonly Row[]): Map<string, Map<string, Row>> {
  const index = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const { territoire_niveau: level, territoire_code: code, indicateur, periode } = row;
    const key = seriesKey(indicateur, { level, code });
    const series = index.get(key) ?? new Map<string, Row>();
    index.set(key, series.set(periode, row));
  }
  return index;
}
