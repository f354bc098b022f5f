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

/**
 * Least and greatest value of cells, by integer programs over their neighbourhood. What lies
 * outside it is only bounded, so that an interval found is at worst too wide, never too narrow.
 */
export async function solveExactly(
  graph: Graph,
  bounds: Bounds,
  candidates: readonly number[],
  limits: Limits,
): Promise<Map<number, Exact>> {
  const highs = await loadHighs();
  const found = new Map<number, Exact>();
  const waiting = new Set(candidates);
  for (const candidate of candidates) {
    if (!waiting.has(candidate)) continue;
    const { cells, relations, isWhole } = neighbourhood(graph, bounds, candidate, limits);
    waiting.delete(candidate);
    if (relations.length < 2) continue;
    // A whole component answers for all its candidates.
    const asked = isWhole
      ? [candidate, ...cells.filter((cell) => waiting.delete(cell))]
      : [candidate];
    const model = highs.createModel(modelOf(graph, bounds, cells, relations, highs.infinity));
    try {
      model.options.set({ output_flag: false, time_limit: 10, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      const column = new Map(cells.map((cell, k) => [cell, k]));
      const seen = new Map<number, [number, number]>();
      for (const cell of asked) {
        const at = column.get(cell) as number;
        const extreme = (sign: 1 | -1): number | null => {
          const known = seen.get(cell);
          const bound = (sign === 1 ? bounds.low : bounds.high)[cell] as number;
          if (known?.[sign === 1 ? 0 : 1] === bound) return bound;
          model.changeColCost(at, sign);
          model.run();
          model.changeColCost(at, 0);
          if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
          const { colValue } = model.getSolution();
          for (const other of asked) {
            const value = Math.round(colValue[column.get(other) as number] as number);
            const [a, b] = seen.get(other) ?? [value, value];
            seen.set(other, [Math.min(a, value), Math.max(b, value)]);
          }
          return Math.round(colValue[at] as number);
        };
        const low = extreme(1);
        const high = low === null ? null : extreme(-1);
        if (low === null || high === null) continue;
        found.set(cell, { low, high, relations: relations.length, cells: cells.length });
      }
    } finally {
      model.dispose();
    }
  }
  return found;
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
