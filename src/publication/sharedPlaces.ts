import type { Place } from './placeHtml.ts';
import type { TableCell } from './tableCell.ts';

type Cells = readonly (TableCell | null)[];

/** The places of the numbers of a table, each said once. */
export interface SharedPlaces {
  /** What each column says of its numbers. */
  columns: readonly (Place | null)[];
  /** What each row says of the keys of its numbers, in the order in which a column asks for it. */
  rows: readonly (readonly string[])[];
  /** False of a number that is elsewhere than its column and its row say. */
  isPlaced: (row: number, column: number) => boolean;
}

/**
 * What the numbers of a table have in common, column by column and row by row: said by each of 200 000
 * cells, their places would weigh five times the numbers.
 */
export function sharedPlaces(rows: readonly Cells[]): SharedPlaces {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnPlace(rows.map((cells) => cells[column] ?? null)),
  );
  const own = rows.map((cells) => rowValues(cells, columns));
  return {
    columns,
    rows: own,
    isPlaced: (row, column) =>
      isAt(rows[row]?.[column] ?? null, columns[column] ?? null, own[row] ?? []),
  };
}

/** The place of the numbers of a column that are in the dataset of the first one. */
function columnPlace(cells: Cells): Place | null {
  const first = cells.find((cell) => cell !== null);
  if (first === undefined) return null;
  const { dataset, column } = first;
  const alike = cells.filter((cell) => cell?.dataset === dataset && cell.column === column);
  const isShared = (value: string, i: number) => alike.every((cell) => cell?.key[i] === value);
  return { dataset, column, key: first.key.map((value, i) => (isShared(value, i) ? value : null)) };
}

/** What the first number of a row says of its key that its column does not. */
function rowValues(cells: Cells, columns: readonly (Place | null)[]): string[] {
  for (const [i, cell] of cells.entries()) {
    const place = columns[i];
    if (cell === null || !place?.key.includes(null) || place.dataset !== cell.dataset) continue;
    return cell.key.filter((_, part) => place.key[part] === null);
  }
  return [];
}

function isAt(cell: TableCell | null, place: Place | null, row: readonly string[]): boolean {
  if (cell === null || place === null) return false;
  const rest = [...row];
  return (
    cell.dataset === place.dataset &&
    cell.column === place.column &&
    cell.key.every((value, i) => value === (place.key[i] ?? rest.shift()))
  );
}
