import type { Contract } from '../contracts/contract.ts';
import { contracts } from '../contracts/contracts.ts';
import { manifest } from './manifest.ts';

const published = () => new Set(manifest().jeux.map(({ jeu }) => jeu));

/** Contracts of the published datasets, in the order of the site. */
export function publishedContracts(): Contract[] {
  const names = published();
  return contracts.filter(({ name }) => names.has(name));
}

/** Contracts announced but without any edition yet. */
export function announcedContracts(): Contract[] {
  const names = published();
  return contracts.filter(({ name, announced }) => announced && !names.has(name));
}
