import { structureCodes } from '../../../src/contracts/structureCodes.ts';
import type { Dataset, Datasets, ReadRow } from '../dataset.ts';

export interface Territory {
  level: string;
  code: string;
  name: string;
  /** Names that former editions of the registers gave it, the latest first. */
  formerNames?: readonly string[];
  /** Département of a mission locale. */
  departement: string | null;
  /** Years in which it is active, ends included. */
  firstYear: number;
  lastYear: number;
  /** Codes of the structures that have taken over from it. */
  successors?: readonly string[];
}

/**
 * Every territory of the registers `territoires` and `missions_locales`; null when one of
 * them could not be read whole: it would make known territories pass for unknown.
 */
export function territoryRegister(datasets: Datasets): Territory[] | null {
  const areas = datasets.get('territoires');
  const structures = datasets.get('missions_locales');
  if (!areas?.complete || !structures?.complete) return null;
  return [
    ...areas.rows.map(({ values }) => ({
      level: String(values.territoire_niveau),
      code: String(values.territoire_code),
      name: String(values.territoire_nom),
      ...formerNames(areas, 'territoire_code', 'territoire_nom', values),
      departement: null,
      firstYear: -Infinity,
      lastYear: Infinity,
    })),
    ...structures.rows.map(({ values }) => ({
      level: 'mission_locale',
      code: String(values.code),
      name: String(values.nom),
      ...formerNames(structures, 'code', 'nom', values),
      departement: String(values.departement),
      firstYear: Number(values.debut_validite),
      lastYear: typeof values.fin_validite === 'number' ? values.fin_validite : Infinity,
      ...(typeof values.successeur === 'string' && {
        successors: structureCodes(values.successeur),
      }),
    })),
  ];
}

/** A structure or a territory that keeps its code and changes its name: closed years keep the former. */
function formerNames(
  { replaced = [] }: Dataset,
  code: string,
  name: string,
  now: ReadRow['values'],
): Pick<Territory, 'formerNames'> {
  const names = replaced
    .filter(({ values }) => values[code] === now[code] && values[name] !== now[name])
    .map(({ values }) => String(values[name]));
  return names.length === 0 ? {} : { formerNames: [...new Set(names)] };
}

/** Structures merge and close: a territory has rows in the years of its validity alone. */
export function isActive({ firstYear, lastYear }: Territory, year: number): boolean {
  return year >= firstYear && year <= lastYear;
}
