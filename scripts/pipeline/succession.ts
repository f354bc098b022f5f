import { isActive, type Territory } from './rules/territoryRegister.ts';

/**
 * The structures of a year that have taken over from one, itself if it is active then: several where
 * it was split, none where it closed or began later.
 */
export function heirsIn(register: readonly Territory[], structure: Territory, year: number) {
  const heirs = new Set<Territory>();
  const seen = new Set<Territory>();
  const follow = (one: Territory) => {
    if (seen.has(one)) return;
    seen.add(one);
    if (isActive(one, year)) heirs.add(one);
    else if (one.lastYear < year) {
      for (const code of one.successors ?? []) {
        const next = register.find((other) => other.departement !== null && other.code === code);
        if (next !== undefined) follow(next);
      }
    }
  };
  follow(structure);
  return [...heirs];
}

/** The structures of a year from which one has taken over by another year, itself if it was one. */
export function forebearsIn(
  register: readonly Territory[],
  structure: Territory,
  { year, by }: { year: number; by: number },
): Territory[] {
  return structuresIn(register, year).filter((one) =>
    heirsIn(register, one, by).includes(structure),
  );
}

/**
 * The structures of a year that people may have belonged to whom an extraction of another year gives
 * to one. Only where there is one of them is it known: two that have merged are told apart no more.
 */
export function structuresThen(
  register: readonly Territory[],
  structure: Territory,
  { year, extracted }: { year: number; extracted: number },
): Territory[] {
  if (isActive(structure, extracted)) {
    return forebearsIn(register, structure, { year, by: extracted });
  }
  // People who were not moved when their structure ended still bear its code.
  if (structure.firstYear <= year) return heirsIn(register, structure, year);
  return forebearsIn(register, structure, { year, by: structure.firstYear });
}

/** Does an extraction of a year still tell a structure of another from all the others? */
export function isToldApart(
  register: readonly Territory[],
  structure: Territory,
  periods: { year: number; extracted: number },
): boolean {
  return heirsIn(register, structure, periods.extracted).every((heir) => {
    const [first, ...others] = structuresThen(register, heir, periods);
    return first === structure && others.length === 0;
  });
}

/** The missions locales that are active in a year. */
export function structuresIn(register: readonly Territory[], year: number): Territory[] {
  return register.filter((one) => one.departement !== null && isActive(one, year));
}
