import loadHighs from 'highs';
import type { Bounds, Graph } from './Bounds.ts';

export interface Exact {
  low: number;
  high: number;
  relations: number;
  cells: number;
}

interface Limits {
  /** Relations of a neighbourhood; what lies beyond is taken within its bounds. */
  relations: number;
  /** A relation that leaves more room than this cannot tell small counts: it is set aside. */
  room: number;
}

/** A component of this size is solved whole, with all that it leaves room for. */
const wholeLimits: Limits = { relations: 200, room: Number.POSITIVE_INFINITY };

/** Of a larger one, as all rounded counts are, the relations that could tell a small count. */
const near: Limits = { relations: 40, room: 24 };

/** Where linear programming leaves more values than this, whole numbers would leave enough. */
const integerRoom = 3;

/**
 * Least and greatest value of cells over their neighbourhood: by linear programs, then by integer
 * ones where little room is left. What lies outside is only bounded, so that an interval found is
 * at worst too wide, never too narrow. Cells whose neighbourhood was `solved` as it is are passed.
 */
export async function solveExactly(
  graph: Graph,
  bounds: Bounds,
  candidates: readonly number[],
  solved?: Bounds,
): Promise<Map<number, Exact>> {
  const highs = await loadHighs();
  const found = new Map<number, Exact>();
  const waiting = new Set(candidates);
  for (const candidate of candidates) {
    if (!waiting.has(candidate)) continue;
    waiting.delete(candidate);
    const whole = neighbourhood(graph, bounds, candidate, wholeLimits);
    const { isWhole } = whole;
    if (!isWhole && (bounds.high[candidate] as number) - (bounds.low[candidate] as number) > 2)
      continue;
    const { cells, relations } = isWhole ? whole : neighbourhood(graph, bounds, candidate, near);
    // A whole component answers for all its candidates.
    const asked = [candidate];
    if (isWhole) asked.push(...cells.filter((cell) => waiting.delete(cell)));
    if (relations.length < 2 || (solved && isSame(bounds, solved, cells))) continue;
    const size = { relations: relations.length, cells: cells.length };
    const data = modelOf(graph, bounds, cells, relations, highs.infinity);
    const column = new Map(cells.map((cell, k) => [cell, k]));
    const given = new Map(
      cells.map((cell): [number, Range] => [cell, [bounds.low[cell], bounds.high[cell]] as Range]),
    );
    const linear = extremes(highs, data, column, asked, given, false);
    const close = asked.filter((cell) => {
      const { range, isWhole: isCounted } = linear.get(cell) as Extremes;
      const [low, high] = range;
      return !isCounted && low !== high && low <= 4 && high >= 1 && high - low < integerRoom;
    });
    const ranges = new Map([...linear].map(([cell, { range }]) => [cell, range]));
    const integer = extremes(highs, data, column, close, ranges, true);
    for (const cell of asked) {
      const [low, high] = ((integer.get(cell) ?? linear.get(cell)) as Extremes).range;
      found.set(cell, { low, high, ...size });
    }
  }
  return found;
}

type Range = readonly [low: number, high: number];
interface Extremes {
  range: Range;
  /** Both are reached by solutions in whole numbers. */
  isWhole: boolean;
}
type Highs = Awaited<ReturnType<typeof loadHighs>>;

const isSame = (a: Bounds, b: Bounds, cells: readonly number[]) =>
  cells.every((cell) => a.low[cell] === b.low[cell] && a.high[cell] === b.high[cell]);

/** The range of each cell asked, within what is given; a bound that is met needs no program. */
function extremes(
  highs: Highs,
  data: ReturnType<typeof modelOf>,
  column: Map<number, number>,
  asked: readonly number[],
  given: Map<number, Range>,
  isInteger: boolean,
): Map<number, Extremes> {
  const found = new Map<number, Extremes>();
  if (asked.length === 0) return found;
  const { integrality, ...linear } = data;
  const model = highs.createModel(isInteger ? { ...linear, integrality } : linear);
  try {
    model.options.set({ output_flag: false, time_limit: 2, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    const seen = new Map<number, [number, number]>();
    let isWhole = true;
    const extreme = (cell: number, sign: 1 | -1): number => {
      const bound = (given.get(cell) as Range)[sign === 1 ? 0 : 1];
      if (seen.get(cell)?.[sign === 1 ? 0 : 1] === bound) return bound;
      const at = column.get(cell) as number;
      model.changeColCost(at, sign);
      model.run();
      model.changeColCost(at, 0);
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
        isWhole = false;
        return bound;
      }
      const { colValue } = model.getSolution();
      if (!colValue.every((value) => Math.abs(value - Math.round(value)) < 1e-6)) isWhole = false;
      for (const other of asked) {
        const value = colValue[column.get(other) as number] as number;
        const [a, b] = seen.get(other) ?? [value, value];
        seen.set(other, [Math.min(a, value), Math.max(b, value)]);
      }
      const value = colValue[at] as number;
      // A linear bound is rounded inwards: counts are whole.
      return sign === 1
        ? Math.max(bound, Math.ceil(value - 1e-6))
        : Math.min(bound, Math.floor(value + 1e-6));
    };
    for (const cell of asked) {
      isWhole = true;
      const range: Range = [extreme(cell, 1), extreme(cell, -1)];
      found.set(cell, { range, isWhole });
    }
    return found;
  } finally {
    model.dispose();
  }
}

function neighbourhood(graph: Graph, bounds: Bounds, candidate: number, limits: Limits) {
  const { starts, cells, coefficients } = graph;
  const { low, high, broken } = bounds;
  const isFixed = (cell: number) => low[cell] === high[cell];
  const inside = new Set([candidate]);
  const relations = new Set<number>();
  let isWhole = true;
  for (const cell of inside) {
    for (const relation of graph.relationsOf(cell)) {
      if (relations.has(relation) || broken.has(relation)) continue;
      let room = 0;
      const others: number[] = [];
      for (let k = starts[relation] as number; k < (starts[relation + 1] as number); k += 1) {
        const other = cells[k] as number;
        if (isFixed(other)) continue;
        room +=
          Math.abs(coefficients[k] as number) * ((high[other] as number) - (low[other] as number));
        others.push(other);
      }
      if (room > limits.room) {
        isWhole = false;
        continue;
      }
      if (relations.size >= limits.relations) {
        isWhole = false;
        break;
      }
      relations.add(relation);
      for (const other of others) inside.add(other);
    }
    if (relations.size >= limits.relations) break;
  }
  return { cells: [...inside], relations: [...relations], isWhole };
}

function modelOf(
  graph: Graph,
  bounds: Bounds,
  cells: readonly number[],
  relations: readonly number[],
  infinity: number,
) {
  const { low, high } = bounds;
  const column = new Map(cells.map((cell, k) => [cell, k]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  for (const relation of relations) {
    let least = 0;
    let greatest = 0;
    for (
      let k = graph.starts[relation] as number;
      k < (graph.starts[relation + 1] as number);
      k += 1
    ) {
      const cell = graph.cells[k] as number;
      const c = graph.coefficients[k] as number;
      const at = column.get(cell);
      if (at === undefined) {
        least += c > 0 ? c * (low[cell] as number) : c * (high[cell] as number);
        greatest += c > 0 ? c * (high[cell] as number) : c * (low[cell] as number);
      } else {
        indices.push(at);
        values.push(c);
      }
    }
    starts.push(indices.length);
    rowLower.push(-greatest);
    rowUpper.push(graph.isEquality[relation] === 1 ? -least : infinity);
  }
  return {
    numCols: cells.length,
    numRows: relations.length,
    colCost: cells.map(() => 0),
    colLower: cells.map((cell) => low[cell] as number),
    colUpper: cells.map((cell) => high[cell] as number),
    rowLower,
    rowUpper,
    integrality: cells.map(() => 1 as const),
    matrix: {
      format: 'csr' as const,
      numRows: relations.length,
      numCols: cells.length,
      starts,
      indices,
      values,
    },
  };
}
