import type { WeightedDistances } from './distanceMatrix.ts';

/**
 * Average silhouette width (Rousseeuw, 1987) of weighted objects, a weight being a number of
 * identical people (as in Studer's WeightedCluster): −1 to 1, the higher the clearer. The object
 * alone in its group has 0.
 */
export function silhouette(
  { weights, distances }: WeightedDistances,
  groups: ArrayLike<number>,
  k: number,
): number {
  const n = weights.length;
  const people = new Float64Array(k);
  weights.forEach((weight, object) => {
    const group = groups[object] as number;
    people[group] = (people[group] as number) + weight;
  });
  const sums = new Float64Array(k);
  let [total, sum] = [0, 0];
  for (let object = 0; object < n; object += 1) {
    sums.fill(0);
    for (let other = 0; other < n; other += 1) {
      const group = groups[other] as number;
      sums[group] =
        (sums[group] as number) +
        (weights[other] as number) * (distances[object * n + other] as number);
    }
    const weight = weights[object] as number;
    total += weight;
    sum += weight * widthOf(groups[object] as number, sums, people);
  }
  return total === 0 ? 0 : sum / total;
}

function widthOf(own: number, sums: Float64Array, people: Float64Array): number {
  const others = (people[own] as number) - 1;
  if (others <= 0) return 0;
  const within = (sums[own] as number) / others;
  let nearest = Number.POSITIVE_INFINITY;
  sums.forEach((sum, group) => {
    const count = people[group] as number;
    if (group !== own && count > 0) nearest = Math.min(nearest, sum / count);
  });
  const greatest = Math.max(within, nearest);
  return greatest === 0 || !Number.isFinite(greatest) ? 0 : (nearest - within) / greatest;
}
