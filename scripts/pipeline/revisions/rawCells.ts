/** The cells of a CSV record as they are written, quotes included. */
export function rawCells(record: string): string[] {
  const cells: string[] = [];
  let isOpen = false;
  for (const part of record.split(',')) {
    if (isOpen) cells.push(`${cells.pop()},${part}`);
    else cells.push(part);
    if (part.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return cells;
}
