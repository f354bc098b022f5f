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

/**
 * The year whose structures these are: that one if all of them are active in it, else the nearest in
 * which all are, after it first; that one where there is none.
 */
export function yearOfStructures(structures: readonly Territory[], year: number): number {
  const isOf = (other: number) => structures.every((one) => isActive(one, other));
  if (isOf(year)) return year;
  const began = Math.max(...structures.map(({ firstYear }) => firstYear));
  if (began > year && isOf(began)) return began;
  const ended = Math.min(...structures.map(({ lastYear }) => lastYear));
  return ended < year && isOf(ended) ? ended : year;
}

/** Structures of a year, and those of a later one that have taken over from them and from no other. */
export interface Succession {
  before: readonly Territory[];
  after: readonly Territory[];
}

/** What changed among the structures between two years: their people are the same, all together. */
export function successions(
  register: readonly Territory[],
  { from, to }: { from: number; to: number },
): Succession[] {
  const left = new Set(structuresIn(register, from));
  const found: Succession[] = [];
  for (const first of left) {
    const before = new Set([first]);
    const after = new Set<Territory>();
    for (const one of before) {
      for (const heir of heirsIn(register, one, to)) {
        after.add(heir);
        for (const other of forebearsIn(register, heir, { year: from, by: to })) before.add(other);
      }
    }
    for (const one of before) left.delete(one);
    const isSame = before.size === 1 && after.size === 1 && after.has(first);
    if (!isSame && after.size > 0) found.push({ before: [...before], after: [...after] });
  }
  return found;
}
