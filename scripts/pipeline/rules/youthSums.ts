import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { roundTo } from '../derive/roundTo.ts';
import type { Rule } from './rule.ts';
import { sumGaps } from './sumGaps.ts';

const counts = ['jeunes_15_19', 'jeunes_20_24', 'jeunes_15_24', 'population'];

/** The young by year: ages add up, a share is that of its counts, départements add up to the region. */
export const youthSums: Rule = ({ contract, rows, complete }) => {
  if (contract.name !== 'population_jeunes') return [];
  const own = rows.flatMap((row) => [...otherAges(row), ...otherShare(row)]);
  if (!complete) return own;
  const byYear = Map.groupBy(rows, ({ values }) => values.annee);
  return [
    ...own,
    ...byYear.values().flatMap((all) => {
      const of = (level: string) => all.filter(({ values }) => values.territoire_niveau === level);
      const parts = of('departement');
      return of('region').flatMap((region) => sumGaps(region, parts, { columns: counts }));
    }),
  ];
};

function otherAges(row: ReadRow): Anomaly[] {
  const { annee, territoire_nom, jeunes_15_19, jeunes_20_24, jeunes_15_24: young } = row.values;
  const sum = Number(jeunes_15_19) + Number(jeunes_20_24);
  if (Math.abs(sum - Number(young)) <= 1) return [];
  return [
    error(
      placeOf(row, 'jeunes_15_24'),
      `${territoire_nom}, ${annee} : jeunes_15_24 vaut ${young}, et ses deux âges totalisent ${sum}`,
      'la somme de jeunes_15_19 et de jeunes_20_24, à l’arrondi près',
      'corrigez l’un des effectifs d’après la source',
    ),
  ];
}

function otherShare(row: ReadRow): Anomaly[] {
  const { annee, territoire_nom, jeunes_15_24: young, population, part_15_24: share } = row.values;
  const expected = (100 * Number(young)) / Number(population);
  if (Math.abs(expected - Number(share)) <= 0.06) return [];
  return [
    error(
      placeOf(row, 'part_15_24'),
      `${territoire_nom}, ${annee} : part_15_24 vaut ${share}, et ses effectifs donnent ${roundTo(expected, 1)}`,
      'la part de jeunes_15_24 dans population, à un dixième près',
      'corrigez la part ou les effectifs d’après la source',
    ),
  ];
}
