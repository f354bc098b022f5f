import { computations } from './computations.ts';

/** The datasets that are computed from another, at once or through others. */
export function madeFrom(dataset: string): string[] {
  const found = new Set([dataset]);
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [name, { from, also = [] }] of Object.entries(computations)) {
      if (found.has(name) || ![...from, ...also].some((one) => found.has(one))) continue;
      found.add(name);
      isNew = true;
    }
  }
  found.delete(dataset);
  return [...found];
}
