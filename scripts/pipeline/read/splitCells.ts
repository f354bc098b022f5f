/** Rank (from 1) of the first cell whose quotes are misplaced, and whether one is never closed. */
export interface MisplacedQuote {
  cell: number;
  unclosed: boolean;
}

/** One cell: in quotes, its inner quotes doubled, or without any quote. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\n]*))(?=,|$)/y;

/** Cells of one CSV record (RFC 4180), or the place of its first misplaced quote. */
export function splitCells(record: string): string[] | MisplacedQuote {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  for (let start = 0; start <= record.length; ) {
    cellPattern.lastIndex = start;
    const found = cellPattern.exec(record);
    if (found === null) {
      return { cell: cells.length + 1, unclosed: /^"(?:[^"]|"")*$/.test(record.slice(start)) };
    }
    cells.push(found[2] ?? (found[1] ?? '').replaceAll('""', '"'));
    start += found[0].length + 1;
  }
  return cells;
}
