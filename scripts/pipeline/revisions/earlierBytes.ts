import type { Contract } from '../../../src/contracts/contract.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import type { Edition, ReadRow } from '../dataset.ts';
import { CsvLines } from './CsvLines.ts';
import type { Revision } from './Revision.ts';

/**
 * The bytes that a file had before its recorded revisions, the latest undone first: one version
 * after each group of revisions of one day and one reason. A revision whose row is not in the file,
 * or whose new value is not there, is left aside: another edition holds it, or it is told elsewhere.
 */
export function* earlierBytes(
  bytes: Uint8Array,
  contract: Contract,
  edition: Edition,
  rows: readonly ReadRow[],
  revisions: readonly Revision[],
): Generator<Uint8Array> {
  const lineOf = new Map(rows.map((row) => [rowKey(contract, row.values), row.line]));
  const lines = new CsvLines(bytes);
  const latestFirst = [...revisions].reverse();
  for (const [index, revision] of latestFirst.entries()) {
    const line = lineOf.get(revision.key);
    if (line !== undefined) undo(lines, line, edition, revision);
    const next = latestFirst[index + 1];
    if (next?.date !== revision.date || next.reason !== revision.reason) yield lines.bytes();
  }
}

function undo(lines: CsvLines, line: number, { columns }: Edition, revision: Revision): void {
  const { column, before, beforeText, after } = revision;
  const rank = columns.get(column);
  if (rank === undefined) return;
  if (before.status === 'absente') {
    lines.removeLine(line);
    return;
  }
  const text = lines.cell(line, rank);
  if ((text === '' ? null : Number(text)) !== after.value) return;
  lines.setCell(line, rank, beforeText);
  const status = columns.get('statut_valeur');
  if (status !== undefined) lines.setCell(line, status, before.status);
}
