import { unitCountKind } from '../../../src/contracts/unitCountKind.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import { roundTo } from '../derive/roundTo.ts';
import type { Rule } from './rule.ts';

/** Decimals kept in a sum: more would show the noise of binary fractions. */
const decimals = 6;

/**
 * The départements of an official series add up to the region; a rounding of 0.5 apart, a
 * difference must be stated in the region's remark, with its exact amount.
 */
export const officialSeriesSums: Rule = ({ contract, rows, complete }) => {
  if (contract.name !== 'contexte_officiel' || !complete) return [];
  const series = Map.groupBy(
    rows.filter(({ values }) => unitCountKind(String(values.unite)) !== 'nothing'),
    ({ values }) => `${values.indicateur}|${values.periode}`,
  );
  return [...series.values()].flatMap(checkSeries);
};

function checkSeries(rows: ReadRow[]): Anomaly[] {
  const region = rows.find(({ values }) => values.territoire_niveau === 'region');
  const departements = rows.filter(({ values }) => values.territoire_niveau === 'departement');
  if (region === undefined || departements.length === 0) return [];
  const sum = roundTo(
    departements.reduce((total, { values }) => total + Number(values.valeur), 0),
    decimals,
  );
  const gap = roundTo(Math.abs(Number(region.values.valeur) - sum), decimals);
  const stated = `Écart avec la somme des ${departements.length} départements : ${gap}.`;
  if (gap < 0.5 || String(region.values.remarque ?? '').includes(stated)) return [];
  return [
    error(
      placeOf(region, 'valeur'),
      `${region.values.indicateur}, ${region.values.periode} : la région vaut ${region.values.valeur}, ses ${departements.length} départements totalisent ${sum}`,
      'une somme égale, ou un écart dit dans la remarque de la région',
      `corrigez la valeur, ou ajoutez à la remarque « ${stated} »`,
    ),
  ];
}
