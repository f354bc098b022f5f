import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { roundTo } from '../derive/roundTo.ts';
import type { Rule } from './rule.ts';
import { sumGaps } from './sumGaps.ts';
import { territoryRegister } from './territoryRegister.ts';

const counts = ['population', 'jeunes_15_24', 'jeunes_en_emploi', 'jeunes_chomeurs'];

/**
 * Residents: each part is within its whole, a rate is that of its counts, and the territories of a
 * level, or the intercommunalities, add up to the one above.
 */
export const residentSums: Rule = ({ contract, rows, complete }, datasets) => {
  const isOfTerritories = contract.name === 'jeunes_residents';
  if (!isOfTerritories && contract.name !== 'jeunes_residents_epci') return [];
  const own = rows.flatMap((row) => [...partsAbove(row), ...otherRates(row)]);
  if (!complete) return own;
  const byYear = Map.groupBy(rows, ({ values }) => values.annee);
  if (isOfTerritories) {
    const register = territoryRegister(datasets) ?? [];
    const departementOf = new Map(register.map(({ code, departement }) => [code, departement]));
    return [...own, ...byYear.values().flatMap((all) => sumsOf(all, departementOf))];
  }
  const regions = (datasets.get('jeunes_residents')?.rows ?? []).filter(
    ({ values }) => values.territoire_niveau === 'region',
  );
  const named = { columns: counts, named: 'intercommunalités' };
  return [
    ...own,
    ...regions.flatMap((region) => sumGaps(region, byYear.get(region.values.annee) ?? [], named)),
  ];
};

const nameOf = ({ values }: ReadRow) => values.territoire_nom ?? values.epci_nom;

function partsAbove(row: ReadRow): Anomaly[] {
  const { population, jeunes_15_24: young, jeunes_en_emploi, jeunes_chomeurs } = row.values;
  const active = Number(jeunes_en_emploi) + Number(jeunes_chomeurs);
  if (Number(young) <= Number(population) && active <= Number(young)) return [];
  return [
    error(
      placeOf(row, 'jeunes_15_24'),
      `${nameOf(row)} : les jeunes sont plus nombreux que les habitants, ou moins que ceux d’entre eux qui sont en emploi ou au chômage`,
      'des parties plus petites que leur tout',
      'corrigez l’un des effectifs d’après la source',
    ),
  ];
}

/** A rate comes from counts that were not rounded: a person in one of a few is many points. */
function otherRates(row: ReadRow): Anomaly[] {
  const [young, employed, jobless] = ['jeunes_15_24', 'jeunes_en_emploi', 'jeunes_chomeurs'].map(
    (column) => Number(row.values[column]),
  ) as [number, number, number];
  const expected = {
    taux_emploi: { part: employed, whole: young },
    taux_chomage: { part: jobless, whole: employed + jobless },
  };
  return Object.entries(expected).flatMap(([column, { part, whole }]) => {
    const value = row.values[column];
    const rate = (100 * part) / whole;
    const isOf = Math.abs(Number(value) - rate) <= 0.1 + 100 / whole;
    if (typeof value !== 'number' || whole === 0 || isOf) return [];
    return [
      error(
        placeOf(row, column),
        `${nameOf(row)} : ${column} vaut ${value}, et ses effectifs donnent ${roundTo(rate, 1)}`,
        'le taux de ces effectifs, aux arrondis près',
        'corrigez le taux ou les effectifs d’après la source',
      ),
    ];
  });
}

function sumsOf(
  rows: readonly ReadRow[],
  departementOf: ReadonlyMap<string, string | null>,
): Anomaly[] {
  const of = (level: string) => rows.filter(({ values }) => values.territoire_niveau === level);
  const departements = of('departement');
  const within = Map.groupBy(of('mission_locale'), ({ values }) =>
    departementOf.get(String(values.territoire_code)),
  );
  return [
    ...of('region').flatMap((region) => sumGaps(region, departements, { columns: counts })),
    ...departements.flatMap((row) =>
      sumGaps(row, within.get(String(row.values.territoire_code)) ?? [], { columns: counts }),
    ),
  ];
}
