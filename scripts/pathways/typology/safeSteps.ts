import { exposedGroups } from './exposedGroups.ts';
import { roundingSteps } from './roundedShare.ts';

/**
 * A rounding of each group's shares that tells no small count in any of these tables (the same
 * groups, one table a month); null when even the coarsest tells one. Each group has the finest that
 * protects it alone, then the finest ones are coarsened together while totals known elsewhere
 * betray a group: it may be another group's shares that say too much.
 */
export function safeSteps(
  tables: readonly (readonly (readonly number[])[])[],
  { totalsKnown, threshold }: { totalsKnown: boolean; threshold: number },
): number[] | null {
  const groups = tables[0]?.length ?? 0;
  const alone = Array.from({ length: groups }, (_, group) =>
    roundingSteps.find((step) =>
      tables.every((table) => {
        const counts = [table[group] ?? []];
        const asked = { counts, steps: [step], totalsKnown: false, threshold };
        return exposedGroups(asked).length === 0;
      }),
    ),
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
