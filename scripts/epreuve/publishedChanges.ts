import type { ProofLine } from './ProofLine.ts';

/** What becomes of the counts of the months of a year that are published today. */
export interface PublishedChanges {
  year: number;
  /** Published today, and compared. */
  known: number;
  up: number;
  down: number;
  hidden: number;
  shown: number;
  /** Counts that were not published yet. */
  added: number;
}

/** Months and totals since January of each year that is rounded, the latest first. */
export function publishedChanges(lines: readonly ProofLine[]): PublishedChanges[] {
  const months = lines.filter(({ row, isRounded }) => isRounded && 'periode' in row);
  return [...Map.groupBy(months, ({ year }) => year)]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => changesOf(year, own));
}

function changesOf(year: number, lines: readonly ProofLine[]): PublishedChanges {
  const changes = { year, known: 0, up: 0, down: 0, hidden: 0, shown: 0, added: 0 };
  for (const { before, published } of lines) {
    if (published === null) continue;
    if (before === null) {
      changes.added += 1;
      continue;
    }
    changes.known += 1;
    if (before.status !== 'secret' && published.status === 'secret') changes.hidden += 1;
    if (before.status === 'secret' && published.status !== 'secret') changes.shown += 1;
    if (before.count === null || published.count === null) continue;
    if (published.count > before.count) changes.up += 1;
    if (published.count < before.count) changes.down += 1;
  }
  return changes;
}
