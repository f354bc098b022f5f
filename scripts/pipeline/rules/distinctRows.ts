import type { ReadRow } from '../dataset.ts';

/**
 * Rows that hold the same in some fields, by file: the first one, and in brackets how many
 * they are. What is wrong in a column is often wrong in hundreds of rows: it is said once.
 */
export function distinctRows(
  rows: readonly ReadRow[],
  fields: readonly string[],
): { row: ReadRow; times: string }[] {
  const groups = Map.groupBy(rows, ({ edition, values }) =>
    [edition.file, ...fields.map((field) => values[field])].join('|'),
  );
  return [...groups.values()].flatMap(([row, ...others]) =>
    row === undefined
      ? []
      : [{ row, times: others.length > 0 ? ` (${others.length + 1} lignes)` : '' }],
  );
}
