import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { isActive, type Territory, territoryRegister } from './territoryRegister.ts';

/** The column of the rate, and what tells a series of a dataset from another, by its name. */
const rated: Readonly<Record<string, { value: string; series: (row: ReadRow) => string }>> = {
  chomage_localise: {
    value: 'taux_chomage',
    series: ({ values }) => `taux de chômage, ${values.trimestre}`,
  },
  contexte_social: {
    value: 'valeur',
    series: ({ values }) => `${values.indicateur}, ${values.annee}`,
  },
};

/**
 * A rate of a territory is a mean of those of its parts: it lies between the lowest and the highest
 * of them, where all are given. A point that lost its place, or two rows that changed theirs, shows.
 */
export const ratesBetween: Rule = (dataset, datasets) => {
  const how = rated[dataset.contract.name];
  const register = territoryRegister(datasets);
  if (how === undefined || register === null || !dataset.complete) return [];
  const series = Map.groupBy(dataset.rows, how.series);
  return [...series].flatMap(([name, rows]) =>
    rows.flatMap((row) => {
      const parts = partsOf(row, rows, register);
      return parts === null ? [] : outside(row, parts, { ...how, name });
    }),
  );
};

/** The rows of every part of a territory; null where one is missing, or there is none. */
function partsOf(
  { values }: ReadRow,
  rows: readonly ReadRow[],
  register: readonly Territory[],
): ReadRow[] | null {
  const { territoire_niveau: level, territoire_code: code } = values;
  const year = Number(values.annee ?? String(values.trimestre).slice(0, 4));
  const expected = register.filter((one) =>
    level === 'region'
      ? one.level === 'departement'
      : one.level === 'mission_locale' && one.departement === code && isActive(one, year),
  );
  const codes = new Set(expected.map((one) => one.code));
  const parts = rows.filter((row) => codes.has(String(row.values.territoire_code)));
  const isWhole = level !== 'mission_locale' && parts.length > 0 && parts.length === codes.size;
  return isWhole ? parts : null;
}

function outside(
  row: ReadRow,
  parts: readonly ReadRow[],
  { value, name }: { value: string; name: string },
): Anomaly[] {
  const rate = Number(row.values[value]);
  const rates = parts.map(({ values }) => Number(values[value]));
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  // A rate and those of its parts are rounded apart.
  if (low - 0.1001 <= rate && rate <= high + 0.1001) return [];
  return [
    error(
      placeOf(row, value),
      `${row.values.territoire_nom}, ${name} : le taux vaut ${rate}, et ceux de ses ${parts.length} territoires vont de ${low} à ${high}`,
      'un taux entre le plus bas et le plus haut de ceux de ses territoires',
      'corrigez ce taux ou les leurs d’après la source',
    ),
  ];
}
