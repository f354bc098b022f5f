import { countsOfShare, roundedShare } from './roundedShare.ts';

export interface RoundedTable {
  /** People by group (line) and class (column). */
  counts: readonly (readonly number[])[];
  /** Rounding of the shares of each group, in percent. */
  steps: readonly number[];
  /** Whether the totals of the classes are published elsewhere. */
  totalsKnown: boolean;
  /** Counts below it may not be known. */
  threshold: number;
}

/**
 * Groups of which rounded shares would tell a small count. Supposes an outsider who knows more
 * than is published: the exact size of every group, and the total of every class unless it is
 * itself small. Whatever else is in the table, a count (or the number of those who are not in the
 * class) that may be below the threshold must be able to take every value from 0 to it.
 * The exact extremes of a count come from the flows that keep every sum (a transportation problem
 * with bounds has whole solutions).
 */
export function exposedGroups(table: RoundedTable): number[] {
  const network = flowNetwork(table);
  return table.counts.flatMap((classes, group) => {
    const people = sum(classes);
    const isExposed = classes.some((count, at) => {
      const [low, high] = network.extremes(group, at);
      const isSafe = (from: number, to: number) =>
        from >= table.threshold || (from <= 0 && to >= table.threshold - 1);
      return (
        !isSafe(count - low, count + high) || !isSafe(people - count - high, people - count + low)
      );
    });
    return isExposed ? [group] : [];
  });
}

/** Lines, then columns, then the place where classes of unknown total exchange people. */
function flowNetwork({ counts, steps, totalsKnown, threshold }: RoundedTable) {
  const groups = counts.length;
  const classes = counts[0]?.length ?? 0;
  const size = groups + classes + 1;
  const exchange = size - 1;
  const capacity = new Float64Array(size * size);
  counts.forEach((line, group) => {
    const people = sum(line);
    line.forEach((count, at) => {
      const share = roundedShare(count, people, steps[group] ?? 1);
      const [low, high] = countsOfShare(share, people, steps[group] ?? 1);
      capacity[group * size + groups + at] = high - count;
      capacity[(groups + at) * size + group] = count - low;
    });
  });
  const everyone = counts.reduce((total, line) => total + sum(line), 0);
  for (let at = 0; at < classes; at += 1) {
    const total = counts.reduce((known, line) => known + (line[at] ?? 0), 0);
    if (totalsKnown && total >= threshold && everyone - total >= threshold) continue;
    capacity[(groups + at) * size + exchange] = Number.MAX_SAFE_INTEGER;
    capacity[exchange * size + groups + at] = Number.MAX_SAFE_INTEGER;
  }
  /** By how much a count can fall and rise. */
  const extremes = (group: number, at: number): [number, number] => {
    const column = groups + at;
    const [rise, fall] = [group * size + column, column * size + group];
    const others = Float64Array.from(capacity);
    others[rise] = 0;
    others[fall] = 0;
    const low = Math.min(capacity[fall] ?? 0, maximumFlow(others, size, group, column));
    const high = Math.min(capacity[rise] ?? 0, maximumFlow(others, size, column, group));
    return [low, high];
  };
  return { extremes };
}

/** Edmonds and Karp: shortest augmenting paths until there is none; leaves `capacity` as it was. */
function maximumFlow(capacity: Float64Array, size: number, from: number, to: number): number {
  const residual = Float64Array.from(capacity);
  let total = 0;
  for (;;) {
    const before = new Int32Array(size).fill(-1);
    before[from] = from;
    const queue = [from];
    for (const node of queue) {
      for (let next = 0; next < size; next += 1) {
        if (before[next] !== -1 || (residual[node * size + next] as number) <= 0) continue;
        before[next] = node;
        queue.push(next);
      }
    }
    if (before[to] === -1) return total;
    let amount = Number.POSITIVE_INFINITY;
    for (let node = to; node !== from; node = before[node] as number) {
      amount = Math.min(amount, residual[(before[node] as number) * size + node] as number);
    }
    for (let node = to; node !== from; node = before[node] as number) {
      const previous = before[node] as number;
      residual[previous * size + node] = (residual[previous * size + node] as number) - amount;
      residual[node * size + previous] = (residual[node * size + previous] as number) + amount;
    }
    total += amount;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
