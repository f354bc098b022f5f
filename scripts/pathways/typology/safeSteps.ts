import { exposedGroups } from './exposedGroups.ts';
import { roundingSteps } from './roundedShare.ts';

/**
 * A rounding of each group's shares that tells no small count in any of these tables (the same
 * groups, one table a month); null when even the coarsest tells one. The size of a group alone
 * gives its rounding: half a step is the threshold at least, so that 0 % may be any small count and
 * every other share none. Were it the finest that happens to tell nothing, a coarse one would tell
 * that a small count made it so. It is coarsened in the rare cases where roundings that all go the
 * same way, or totals known elsewhere, still tell one; for totals, the finest ones together: it may
 * be another group's shares that say too much.
 */
export function safeSteps(
  tables: readonly (readonly (readonly number[])[])[],
  { totalsKnown, threshold }: { totalsKnown: boolean; threshold: number },
): number[] | null {
  const groups = tables[0]?.length ?? 0;
  const alone = Array.from({ length: groups }, (_, group) =>
    roundingSteps.find((step) => {
      const people = (tables[0]?.[group] ?? []).reduce((sum, one) => sum + one, 0);
      if (people * step < 200 * threshold) return false;
      return tables.every((table) => {
        const counts = [table[group] ?? []];
        const asked = { counts, steps: [step], totalsKnown: false, threshold };
        return exposedGroups(asked).length === 0;
      });
    }),
  );
  let steps: number[] = alone.map((step) => step ?? 0);
  if (steps.includes(0)) return null;
  const isExposed = () =>
    tables.some((counts) => exposedGroups({ counts, steps, totalsKnown, threshold }).length > 0);
  while (isExposed()) {
    const finest = Math.min(...steps);
    const coarser = roundingSteps.find((step) => step > finest);
    if (coarser === undefined) return null;
    steps = steps.map((step) => Math.max(step, coarser));
  }
  return steps;
}
