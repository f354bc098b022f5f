import type { WeightedDistances } from './distanceMatrix.ts';

/**
 * PAM (Kaufman and Rousseeuw, 1990) of weighted objects: k medoids that make the sum of weight ×
 * distance to the nearest one small. BUILD takes them one after the other, SWAP replaces one while
 * that improves; each pass tries every replacement at once, as FastPAM1 does (Schubert and
 * Rousseeuw, 2019). Ties go to the first: the same input gives the same medoids.
 */
export function partitionAroundMedoids(input: WeightedDistances, k: number): number[] {
  const medoids = build(input, k);
  while (swapBest(input, medoids));
  return medoids.sort((a, b) => a - b);
}

/** Sum of weight × distance to the nearest medoid. */
export function medoidCost({ weights, distances }: WeightedDistances, medoids: readonly number[]) {
  const n = weights.length;
  return weights.reduce((sum, weight, object) => {
    const nearest = Math.min(...medoids.map((medoid) => distances[medoid * n + object] as number));
    return sum + weight * nearest;
  }, 0);
}

function build({ weights, distances }: WeightedDistances, k: number): number[] {
  const n = weights.length;
  const nearest = new Float64Array(n).fill(Number.MAX_VALUE);
  const medoids: number[] = [];
  while (medoids.length < Math.min(k, n)) {
    let [best, bestCost] = [-1, Number.POSITIVE_INFINITY];
    for (let candidate = 0; candidate < n; candidate += 1) {
      if (medoids.includes(candidate)) continue;
      const from = candidate * n;
      let cost = 0;
      for (let object = 0; object < n; object += 1) {
        const d = distances[from + object] as number;
        const kept = nearest[object] as number;
        cost += (weights[object] as number) * (d < kept ? d : kept);
      }
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
    medoids.push(best);
    for (let object = 0; object < n; object += 1) {
      nearest[object] = Math.min(nearest[object] as number, distances[best * n + object] as number);
    }
  }
  return medoids;
}

/** Improvements below this share of the cost are the noise of sums of rounded numbers. */
const noise = 1e-9;

/** Makes the replacement that improves most; false when none does. */
function swapBest(input: WeightedDistances, medoids: number[]): boolean {
  const { weights, distances } = input;
  const n = weights.length;
  const { first, nearest, second, cost } = nearestTwo(input, medoids);
  const removal = new Float64Array(medoids.length);
  for (let object = 0; object < n; object += 1) {
    const rank = first[object] as number;
    const loss =
      (weights[object] as number) * ((second[object] as number) - (nearest[object] as number));
    removal[rank] = (removal[rank] as number) + loss;
  }
  let best = { change: -noise * Math.max(1, cost), rank: -1, candidate: -1 };
  const changes = new Float64Array(medoids.length);
  for (let candidate = 0; candidate < n; candidate += 1) {
    if (medoids.includes(candidate)) continue;
    changes.set(removal);
    let shared = 0;
    const from = candidate * n;
    for (let object = 0; object < n; object += 1) {
      const d = distances[from + object] as number;
      const [near, next] = [nearest[object] as number, second[object] as number];
      if (d >= next) continue;
      const weight = weights[object] as number;
      const rank = first[object] as number;
      if (d < near) {
        shared += weight * (d - near);
        changes[rank] = (changes[rank] as number) + weight * (near - next);
      } else changes[rank] = (changes[rank] as number) + weight * (d - next);
    }
    for (let rank = 0; rank < medoids.length; rank += 1) {
      const change = shared + (changes[rank] as number);
      if (change < best.change) best = { change, rank, candidate };
    }
  }
  if (best.rank < 0) return false;
  medoids[best.rank] = best.candidate;
  return true;
}

/** For each object, the rank of its nearest medoid, its distance, and that of the next one. */
function nearestTwo({ weights, distances }: WeightedDistances, medoids: readonly number[]) {
  const n = weights.length;
  const first = new Int32Array(n);
  const nearest = new Float64Array(n).fill(Number.MAX_VALUE);
  // With a single medoid, the next one is farther than anything.
  const farther = distances.reduce((greatest, one) => Math.max(greatest, one), 0) + 1;
  const second = new Float64Array(n).fill(medoids.length > 1 ? Number.MAX_VALUE : farther);
  let cost = 0;
  for (let object = 0; object < n; object += 1) {
    medoids.forEach((medoid, rank) => {
      const d = distances[medoid * n + object] as number;
      if (d < (nearest[object] as number)) {
        if (rank > 0) second[object] = nearest[object] as number;
        nearest[object] = d;
        first[object] = rank;
      } else if (d < (second[object] as number)) second[object] = d;
    });
    cost += (weights[object] as number) * (nearest[object] as number);
  }
  return { first, nearest, second, cost };
}
