/** Rank (from 1) of the first cell whose quotes are misplaced, and whether one is never closed. */
export interface StrayQuote {
  cell: number;
  unclosed: boolean;
}

/** Cells of one CSV record (RFC 4180, any separator), or the place of its first stray quote. */
export function splitRecord(record: string, separator: string): string[] | StrayQuote {
  if (!record.includes('"')) return record.split(separator);
  const cells: string[] = [];
  for (let start = 0; start <= record.length; ) {
    const end = cellEnd(record, separator, start);
    if (end < 0) return { cell: cells.length + 1, unclosed: end === unclosedQuote };
    cells.push(unquoted(record.slice(start, end)));
    start = end + 1;
  }
  return cells;
}

const unclosedQuote = -1;
const misplacedQuote = -2;

/** Where the cell that starts here ends: the place of its separator or the end of the record. */
function cellEnd(record: string, separator: string, start: number): number {
  if (record[start] !== '"') {
    const found = record.indexOf(separator, start);
    const end = found < 0 ? record.length : found;
    return record.slice(start, end).includes('"') ? misplacedQuote : end;
  }
  let quote = record.indexOf('"', start + 1);
  while (quote >= 0 && record[quote + 1] === '"') quote = record.indexOf('"', quote + 2);
  if (quote < 0) return unclosedQuote;
  const next = record[quote + 1];
  return next === undefined || next === separator ? quote + 1 : misplacedQuote;
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
