import { everybody, pathwayPopulations } from '../../contracts/pathwayPopulations.ts';
import type { PublishedValue } from '../readValue.ts';

const dimensions = new Map(pathwayPopulations.map(({ code, dimension }) => [code, dimension]));

/** All the starts of a series together, beside which each of them is a part. */
const wholes = new Set([everybody, 'toutes']);

/**
 * Whether two published values of the pathways tell of young people none of whom is in both: two
 * cohorts, two populations of one attribute, two situations to start from, two territories of one
 * level. Two situations or two months of the same young people are not such.
 */
export function shareNobody(
  { contract, row: one }: PublishedValue,
  { contract: otherContract, row: other }: PublishedValue,
): boolean {
  if (contract.name !== otherContract.name || !contract.key.includes('population')) return false;
  const differ = (column: string) => one[column] !== other[column];
  // Someone may leave a training in two years.
  if (differ('cohorte') && one.serie !== 'apres_formation') return true;
  if (differ('depart') && ![one.depart, other.depart].some((start) => wholes.has(String(start)))) {
    return one.serie === other.serie;
  }
  if (differ('territoire_code') && one.territoire_niveau === other.territoire_niveau) return true;
  const [dimension, otherDimension] = [one, other].map(({ population }) =>
    dimensions.get(String(population)),
  );
  return differ('population') && Boolean(dimension) && dimension === otherDimension;
}
