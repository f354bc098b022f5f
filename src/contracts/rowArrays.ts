type Value = string | number | boolean | null;

/**
 * Rows of a table in JSON as arrays, one a line, under one that names their columns (`itemType:
 * array` of the Table Dialect of Data Package v2): half the weight of as many objects. An absent
 * value is null.
 */
export function rowArrays(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Value | undefined>>[],
): string {
  const lines = rows.map((row) => JSON.stringify(columns.map((name) => row[name] ?? null)));
  return `[\n${[JSON.stringify(columns), ...lines].join(',\n')}\n]\n`;
}

/** The rows of such a table, as objects. */
export function recordsOf(text: string): Record<string, Value>[] {
  const [columns = [], ...rows] = JSON.parse(text) as [string[], ...Value[][]];
  return rows.map((row) => {
    const record: Record<string, Value> = {};
    for (let i = 0; i < columns.length; i += 1) record[columns[i] as string] = row[i] as Value;
    return record;
  });
}
