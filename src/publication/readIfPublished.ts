import type { Contract } from '../contracts/contract.ts';
import { manifest } from './manifest.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

/** The rows of a dataset, none while it is announced without any edition. */
export function readIfPublished<C extends Contract>(contract: C): readonly PublishedRow<C>[] {
  return manifest().jeux.some(({ jeu }) => jeu === contract.name) ? readPublished(contract) : [];
}
