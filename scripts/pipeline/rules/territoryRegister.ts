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

/** Every territory that the registers `territoires` and `missions_locales` hold. */
export function territoryRegister(datasets: Datasets): Territory[] {
  const areas = (datasets.get('territoires')?.rows ?? []).map(({ values }) => ({
    level: String(values.territoire_niveau),
    code: String(values.territoire_code),
    name: String(values.territoire_nom),
    departement: null,
    firstYear: -Infinity,
    lastYear: Infinity,
  }));
  const structures = (datasets.get('missions_locales')?.rows ?? []).map(({ values }) => ({
    level: 'mission_locale',
    code: String(values.code),
    name: String(values.nom),
    departement: String(values.departement),
    firstYear: Number(values.debut_validite),
    lastYear: typeof values.fin_validite === 'number' ? values.fin_validite : Infinity,
  }));
  return [...areas, ...structures];
}
