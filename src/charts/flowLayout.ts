import { cellAt, type Row, textAt } from './cells.ts';

export interface Flow {
  from: string;
  to: string;
  value: number;
}

/** A block of a column: the people of a situation whose flows are published. */
export interface FlowBlock {
  situation: string;
  top: number;
  height: number;
}

export interface FlowLayout {
  left: FlowBlock[];
  right: FlowBlock[];
  /** Tops of the two ends of each flow, and its thickness. */
  bands: (Flow & { y1: number; y2: number; thickness: number })[];
  /** Flows that are not published, by status. */
  absences: ReturnType<typeof cellAt>['absence'][];
}

/** Gap between two blocks of a column, in pixels. */
const gap = 6;

/**
 * Two columns of blocks in the order of the situations, of heights proportional to people, and the
 * flows between them in that order at both ends. Flows that are not published are left out.
 */
export function flowLayout(
  rows: readonly Row[],
  situations: readonly string[],
  columns: { from: string; to: string; value: string; status: string },
  { top, height }: { top: number; height: number },
): FlowLayout {
  const cells = rows.map((row) => ({
    from: textAt(row, columns.from),
    to: textAt(row, columns.to),
    ...cellAt(row, columns.value, columns.status),
  }));
  const flows = cells.flatMap(({ from, to, value }) =>
    value === null ? [] : [{ from, to, value }],
  );
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const sums = (side: 'from' | 'to') =>
    situations
      .map((situation) => ({ situation, sum: sumOf(flows.filter((f) => f[side] === situation)) }))
      .filter(({ sum }) => sum > 0);
  const [starts, ends] = [sums('from'), sums('to')];
  const blocks = Math.max(starts.length, ends.length);
  const scale = total > 0 ? (height - gap * Math.max(0, blocks - 1)) / total : 0;
  const [left, right] = [starts, ends].map((side) => stacked(side, scale, { top, height }));
  const next = (column: FlowBlock[] = []) => new Map(column.map((b) => [b.situation, b.top]));
  const [nextLeft, nextRight] = [next(left), next(right)];
  const order = (code: string) => situations.indexOf(code);
  const sorted = [...flows].sort(
    (a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to),
  );
  const bands = sorted.map((flow) => {
    const [y1, y2] = [nextLeft.get(flow.from) ?? top, nextRight.get(flow.to) ?? top];
    const thickness = flow.value * scale;
    nextLeft.set(flow.from, y1 + thickness);
    nextRight.set(flow.to, y2 + thickness);
    return { ...flow, y1, y2, thickness };
  });
  const absences = cells.map(({ absence }) => absence);
  return { left: left ?? [], right: right ?? [], bands, absences };
}

function sumOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, { value }) => sum + value, 0);
}

/** Blocks under one another, spread over the whole height. */
function stacked(
  sums: readonly { situation: string; sum: number }[],
  scale: number,
  { top, height }: { top: number; height: number },
): FlowBlock[] {
  const used = sums.reduce((all, { sum }) => all + sum * scale, 0);
  const space = sums.length > 1 ? (height - used) / (sums.length - 1) : 0;
  let y = top;
  return sums.map(({ situation, sum }) => {
    const block = { situation, top: y, height: sum * scale };
    y += block.height + space;
    return block;
  });
}
