import type { Absence } from '../format/absences.ts';
import { type Cell, cellAt, type Row, textAt } from './cells.ts';

/** The share of a situation in a month, on top of those of the situations before it. */
export interface StackedShare {
  x: number;
  situation: string;
  value: number;
  y1: number;
  y2: number;
}

export interface SituationStack {
  shares: StackedShare[];
  /** Months of which a share is missing: nothing of them can be stacked. */
  missing: { x: number; absence: Absence }[];
}

/**
 * Stacks the shares of each month, the first situation at the bottom. A month without all its
 * shares is left out: the areas stop there.
 */
export function situationStack(
  rows: readonly Row[],
  situations: readonly string[],
  columns: { x: string; y: string; status: string; situation: string },
): SituationStack {
  const months = Map.groupBy(rows, (row) => Number(textAt(row, columns.x)));
  const stack: SituationStack = { shares: [], missing: [] };
  for (const x of [...months.keys()].sort((a, b) => a - b)) {
    const cells = new Map(
      (months.get(x) ?? []).map((row) => [
        textAt(row, columns.situation),
        cellAt(row, columns.y, columns.status),
      ]),
    );
    const month = situations.map((situation): [string, Cell] => [
      situation,
      cells.get(situation) ?? { value: null, absence: 'non_disponible' },
    ]);
    const absent = month.find(([, cell]) => cell.value === null)?.[1].absence;
    if (absent) stack.missing.push({ x, absence: absent });
    else stack.shares.push(...stackedMonth(x, month));
  }
  return stack;
}

function stackedMonth(x: number, month: readonly [string, Cell][]): StackedShare[] {
  let top = 0;
  return month.map(([situation, { value }]) => {
    const y1 = top;
    top += value ?? 0;
    return { x, situation, value: value ?? 0, y1, y2: top };
  });
}
