import { structureCodes } from './structureCodes.ts';

/** What the register says of a structure's end. */
export interface StructureEnd {
  code: string;
  fin_validite: number | null;
  successeur: string | null;
}

/**
 * The structure that has a code in a year (today without one), or the only one that took over from it, and so on; null where
 * it is unknown, closed or split: nobody then knows where to go by its code alone.
 */
export function currentStructure<S extends StructureEnd>(
  structures: readonly S[],
  code: string,
  year = Number.POSITIVE_INFINITY,
): S | null {
  const seen = new Set<string>();
  for (let next: string | undefined = code; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const wanted: string = next;
    const found = structures.find((one) => one.code === wanted);
    if (found === undefined || (found.fin_validite ?? Number.POSITIVE_INFINITY) >= year) {
      return found ?? null;
    }
    const [heir, ...others] = structureCodes(found.successeur);
    next = others.length > 0 ? undefined : heir;
  }
  return null;
}
