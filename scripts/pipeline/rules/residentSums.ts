import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { roundTo } from '../derive/roundTo.ts';
import type { Rule } from './rule.ts';
import { territoryRegister } from './territoryRegister.ts';

const counts = ['population', 'jeunes_15_24', 'jeunes_en_emploi', 'jeunes_chomeurs'];

/**
 * Residents: each part is within its whole, a rate is that of its counts, and the territories of a
 * level add up to the one above. Counts are rounded apart: n territories may be (n + 1) / 2 away.
 */
export const residentSums: Rule = ({ contract, rows, complete }, datasets) => {
  if (contract.name !== 'jeunes_residents') return [];
  const own = rows.flatMap((row) => [...partsAbove(row), ...otherRates(row)]);
  if (!complete) return own;
  const register = territoryRegister(datasets) ?? [];
  const departementOf = new Map(register.map(({ code, departement }) => [code, departement]));
  const byYear = Map.groupBy(rows, ({ values }) => values.annee);
  return [...own, ...byYear.values().flatMap((all) => sumsOf(all, departementOf))];
};

function partsAbove(row: ReadRow): Anomaly[] {
  const { population, jeunes_15_24: young, jeunes_en_emploi, jeunes_chomeurs } = row.values;
  const active = Number(jeunes_en_emploi) + Number(jeunes_chomeurs);
  if (Number(young) <= Number(population) && active <= Number(young)) return [];
  return [
    error(
      placeOf(row, 'jeunes_15_24'),
      `${row.values.territoire_nom} : les jeunes sont plus nombreux que les habitants, ou moins que ceux d’entre eux qui sont en emploi ou au chômage`,
      'des parties plus petites que leur tout',
      'corrigez l’un des effectifs d’après la source',
    ),
  ];
}

function otherRates(row: ReadRow): Anomaly[] {
  const [young, employed, jobless] = ['jeunes_15_24', 'jeunes_en_emploi', 'jeunes_chomeurs'].map(
    (column) => Number(row.values[column]),
  ) as [number, number, number];
  const expected = {
    taux_emploi: (100 * employed) / young,
    taux_chomage: (100 * jobless) / (employed + jobless),
  };
  return Object.entries(expected)
    .filter(([column, rate]) => Math.abs(Number(row.values[column]) - rate) > 0.1)
    .map(([column, rate]) =>
      error(
        placeOf(row, column),
        `${row.values.territoire_nom} : ${column} vaut ${row.values[column]}, et ses effectifs donnent ${roundTo(rate, 1)}`,
        'le taux de ces effectifs, à un dixième près',
        'corrigez le taux ou les effectifs d’après la source',
      ),
    );
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
    ...of('region').flatMap((region) => gaps(region, departements)),
    ...departements.flatMap((row) =>
      gaps(row, within.get(String(row.values.territoire_code)) ?? []),
    ),
  ];
}

function gaps(whole: ReadRow, parts: readonly ReadRow[]): Anomaly[] {
  if (parts.length === 0) return [];
  return counts.flatMap((column) => {
    const sum = parts.reduce((total, { values }) => total + Number(values[column]), 0);
    const value = Number(whole.values[column]);
    if (Math.abs(sum - value) <= (parts.length + 1) / 2) return [];
    return [
      error(
        placeOf(whole, column),
        `${whole.values.territoire_nom} : ${column} vaut ${value}, ses ${parts.length} territoires totalisent ${sum}`,
        'la somme de ses territoires, aux arrondis près',
        'corrigez l’un des effectifs d’après la source, ou ajoutez le territoire qui manque',
      ),
    ];
  });
}
