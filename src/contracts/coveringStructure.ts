import { currentStructure, type StructureEnd } from './currentStructure.ts';

/**
 * Where a line of the coverage sends: the structure that has its code today, or the one that took
 * over from it, else only the name that the file gives.
 */
export function coveringStructure<S extends StructureEnd & { nom: string }>(
  register: readonly S[],
  { code_ml, mission_locale }: { code_ml: string; mission_locale: string },
): S | { nom: string } {
  return currentStructure(register, code_ml) ?? { nom: mission_locale };
}
