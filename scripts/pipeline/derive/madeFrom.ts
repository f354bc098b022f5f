import { computations } from './computations.ts';

/** The datasets that are computed from another, at once or through others. */
export function madeFrom(dataset: string): string[] {
  const found = new Set([dataset]);
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [name, { from }] of Object.entries(computations)) {
      if (found.has(name) || !from.some((source) => found.has(source))) continue;
      found.add(name);
      isNew = true;
    }
  }
  found.delete(dataset);
  return [...found];
}
