import type { Contract } from '../contracts/contract.ts';
import { contracts } from '../contracts/contracts.ts';
import { manifest } from './manifest.ts';

const published = () => new Set(manifest().jeux.map(({ jeu }) => jeu));

/** Contracts of the published datasets, in the order of the site. */
export function publishedContracts(): Contract[] {
  const names = published();
  return contracts.filter(({ name }) => names.has(name));
}

/**
 * Contracts of the datasets that the site waits for: neither published, nor computed from others.
 * Revisions have their page before the first of them.
 */
export function announcedContracts(): Contract[] {
  const names = published();
  return contracts.filter(
    ({ name, assembly }) => !names.has(name) && assembly !== 'computed' && name !== 'revisions',
  );
}
