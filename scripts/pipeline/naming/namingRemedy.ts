import { nearestName } from './nearestName.ts';

/** A remedy for a name that is not known: the name that it nearly is, where there is one, first. */
export function namingRemedy(word: string, names: readonly string[], otherwise: string): string {
  const near = nearestName(word, names);
  return near === null ? otherwise : `est-ce « ${near} » ? Sinon, ${otherwise}`;
}
