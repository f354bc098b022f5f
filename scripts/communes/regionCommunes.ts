import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { communes } from '../../src/contracts/communes.ts';
import type { RowOf } from '../../src/contracts/contract.ts';

/** A municipality of the package, as far as it is used here. */
interface Commune {
  code: string;
  nom: string;
  /** Municipalities of today, and the former ones that are parts of them. */
  type: string;
  departement?: string;
  region?: string;
}

/** Insee code of Nouvelle-Aquitaine. */
const region = '75';

/**
 * The municipalities of the region, by code: the Code officiel géographique of Insee on 1 January,
 * as the npm package @etalab/decoupage-administratif gives it (its version 6 holds 2026).
 */
export function regionCommunes(): RowOf<typeof communes>[] {
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const all: Commune[] = JSON.parse(readFileSync(path, 'utf8'));
  return all
    .filter((commune) => commune.region === region && commune.type === 'commune-actuelle')
    .map(({ code, nom, departement = '' }) => ({ code, nom, departement }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
