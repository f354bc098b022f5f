import type { Datasets } from '../dataset.ts';

export interface Territory {
  level: string;
  code: string;
  name: string;
  /** Département of a mission locale. */
  departement: string | null;
  /** Years in which it is active, ends included. */
  firstYear: number;
  lastYear: number;
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
      departement: null,
      firstYear: -Infinity,
      lastYear: Infinity,
    })),
    ...structures.rows.map(({ values }) => ({
      level: 'mission_locale',
      code: String(values.code),
      name: String(values.nom),
      departement: String(values.departement),
      firstYear: Number(values.debut_validite),
      lastYear: typeof values.fin_validite === 'number' ? values.fin_validite : Infinity,
    })),
  ];
}

/** Structures merge and close: a territory has rows in the years of its validity alone. */
export function isActive({ firstYear, lastYear }: Territory, year: number): boolean {
  return year >= firstYear && year <= lastYear;
}
