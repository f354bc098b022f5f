import { Bounds, type Graph } from './Bounds.ts';

/** Something supposed of a cell, from the strongest form to none. */
export interface Supposition {
  cell: number;
  forms: readonly (readonly [low: number, high: number])[];
}

const rounds = 40;

/**
 * Bounds under suppositions. Where they contradict one another or what is known, those nearest to
 * the broken relation are weakened, and those farther and farther if it breaks again.
 */
export function assume(
  graph: Graph,
  base: Bounds,
  suppositions: readonly Supposition[],
): { bounds: Bounds; weakened: number } {
  const level = new Map<number, number>();
  const byCell = new Map(suppositions.map((one) => [one.cell, one]));
  for (const { cell, forms } of suppositions) {
    const low = base.low[cell] as number;
    const high = base.high[cell] as number;
    const first = forms.findIndex(([a, b]) => a <= high && low <= b);
    level.set(cell, first === -1 ? forms.length : first);
  }
  const radius = new Map<number, number>();
  for (let round = 0; ; round += 1) {
    const bounds = new Bounds(graph, base);
    const changed: number[] = [];
    for (const { cell, forms } of suppositions) {
      const form = forms[level.get(cell) as number];
      if (form === undefined) continue;
      const low = Math.max(bounds.low[cell] as number, form[0]);
      const high = Math.min(bounds.high[cell] as number, form[1]);
      if (low === bounds.low[cell] && high === bounds.high[cell]) continue;
      bounds.low[cell] = low;
      bounds.high[cell] = high;
      changed.push(cell);
    }
    bounds.propagate(changed);
    const broken = [...bounds.broken].filter((relation) => !base.broken.has(relation));
    const weakened = [...level].filter(([, at]) => at > 0).length;
    if (broken.length === 0 || round === rounds) return { bounds, weakened };
    for (const relation of broken) {
      const reach = radius.get(relation) ?? 0;
      radius.set(relation, reach + 1);
      for (const cell of near(graph, base, relation, reach)) {
        const one = byCell.get(cell);
        if (one) level.set(cell, Math.min((level.get(cell) as number) + 1, one.forms.length));
      }
    }
  }
}

/** Cells not known by themselves, at most so many relations away from one. */
function near(graph: Graph, base: Bounds, relation: number, reach: number): Set<number> {
  const cells = new Set<number>();
  let edge = [relation];
  const passed = new Set(edge);
  for (let step = 0; step <= reach; step += 1) {
    const next: number[] = [];
    for (const one of edge) {
      const to = graph.starts[one + 1] as number;
      for (let k = graph.starts[one] as number; k < to; k += 1) {
        const cell = graph.cells[k] as number;
        if (cells.has(cell) || base.low[cell] === base.high[cell]) continue;
        cells.add(cell);
        for (const other of graph.relationsOf(cell)) {
          if (passed.has(other)) continue;
          passed.add(other);
          next.push(other);
        }
      }
    }
    edge = next;
  }
  return cells;
}
