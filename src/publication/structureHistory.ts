import { chiffresCles } from '../contracts/chiffresCles.ts';
import { missionsLocales } from '../contracts/missionsLocales.ts';
import { structureCodes } from '../contracts/structureCodes.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

type Structure = PublishedRow<typeof missionsLocales>;

/** How a mission locale came of another. */
export type Origin = 'merger' | 'absorption' | 'split' | 'renaming';

/** What changed when others ended and this one took over. */
export interface Beginning {
  origin: Origin;
  /** First year that is told under its name. */
  year: number;
  before: readonly Structure[];
}

/** The structures that have taken over from one, in the order of the register's cell. */
export function heirsOf(
  { successeur }: Structure,
  register: readonly Structure[] = readPublished(missionsLocales),
): Structure[] {
  return structureCodes(successeur).flatMap(
    (code) => register.find((one) => one.code === code) ?? [],
  );
}

/** What came before a structure, year by year: nothing for most. */
export function beginningsOf(
  structure: Structure,
  register: readonly Structure[] = readPublished(missionsLocales),
): Beginning[] {
  const before = register.filter(
    ({ successeur, fin_validite }) =>
      fin_validite !== null && structureCodes(successeur).includes(structure.code),
  );
  return [...Map.groupBy(before, ({ fin_validite }) => Number(fin_validite) + 1)]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({ origin: originOf(structure, year, own), year, before: own }));
}

function originOf(structure: Structure, year: number, before: readonly Structure[]): Origin {
  if (structure.debut_validite < year) return 'absorption';
  if (before.some(({ successeur }) => structureCodes(successeur).length > 1)) return 'split';
  return before.length === 1 ? 'renaming' : 'merger';
}

/** Is a year of a mission locale counted otherwise than the year before: it absorbed another? */
export function isBreakYear(
  code: string,
  year: number,
  register: readonly Structure[] = readPublished(missionsLocales),
): boolean {
  return register.some(
    ({ successeur, fin_validite }) =>
      fin_validite === year - 1 && structureCodes(successeur).includes(code),
  );
}

/** The names under which closed years tell of a structure, other than its own, with the last year. */
export function formerNamesOf({ code, nom }: Pick<Structure, 'code' | 'nom'>) {
  const years = new Map<string, number>();
  for (const row of readPublished(chiffresCles)) {
    if (row.territoire_code !== code || row.territoire_nom === nom) continue;
    years.set(row.territoire_nom, Math.max(row.annee, years.get(row.territoire_nom) ?? 0));
  }
  return [...years].map(([name, year]) => ({ name, year })).sort((a, b) => b.year - a.year);
}
