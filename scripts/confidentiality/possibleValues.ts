/** Sum of these = 0, a name standing for a whole number: +1 × the first, −1 × the others. */
export type Equation = readonly [total: string, ...parts: string[]];

/** Least and greatest whole number. */
type Between = readonly [low: number, high: number];

type Bounds = Map<string, Between>;

/**
 * For the tests: whether whole numbers from 0 to `most` satisfy the equations, some being known, or
 * known to be between two numbers. Tries values one after another; knows nothing of linear programs.
 */
export function isPossible(
  equations: readonly Equation[],
  known: ReadonlyMap<string, number | Between>,
  most: number,
): boolean {
  const names = new Set(equations.flat());
  const bounds: Bounds = new Map(
    [...names].map((name) => {
      const value = known.get(name);
      return [
        name,
        value === undefined ? [0, most] : typeof value === 'number' ? [value, value] : value,
      ];
    }),
  );
  return search(equations, bounds);
}

function search(equations: readonly Equation[], bounds: Bounds): boolean {
  if (!narrow(equations, bounds)) return false;
  const open = [...bounds].filter(([, [low, high]]) => low < high);
  const [first] = open.sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]));
  if (first === undefined) return true;
  const [name, [low, high]] = first;
  for (let value = low; value <= high; value++) {
    if (search(equations, new Map(bounds).set(name, [value, value]))) return true;
  }
  return false;
}

/** Narrows the bounds to what each equation allows, until nothing changes; false: nothing is left. */
function narrow(equations: readonly Equation[], bounds: Bounds): boolean {
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [total, ...parts] of equations) {
      const ends = (side: 0 | 1) => parts.map((part) => bounds.get(part)?.[side] ?? 0);
      const sum = (side: 0 | 1) => ends(side).reduce((all, one) => all + one, 0);
      const [least, greatest] = [sum(0), sum(1)];
      const [low, high] = bounds.get(total) ?? [0, 0];
      const wanted: [string, number, number][] = [
        [total, least, greatest],
        ...parts.map((part): [string, number, number] => {
          const [own, top] = bounds.get(part) ?? [0, 0];
          return [part, low - (greatest - top), high - (least - own)];
        }),
      ];
      for (const [name, from, to] of wanted) {
        const [own, top] = bounds.get(name) ?? [0, 0];
        if (from <= own && to >= top) continue;
        const next = [Math.max(own, from), Math.min(top, to)] as const;
        if (next[0] > next[1]) return false;
        bounds.set(name, next);
        isNew = true;
      }
    }
  }
  return true;
}
