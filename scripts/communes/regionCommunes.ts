import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { communes } from '../../src/contracts/communes.ts';
import type { RowOf } from '../../src/contracts/contract.ts';
import { formerNamesCell } from '../../src/contracts/formerNames.ts';

/** A municipality of the package, as far as it is used here. */
interface Commune {
  code: string;
  nom: string;
  /** Municipalities of today, and the former ones that are parts of them. */
  type: string;
  /** Code of the municipality that a former one is part of. */
  chefLieu?: string;
  departement?: string;
  codesPostaux?: string[];
  region?: string;
}

/** Former municipalities whose names are kept in use by law. */
const formerTypes = ['commune-deleguee', 'commune-associee'];

/** Insee code of Nouvelle-Aquitaine. */
const region = '75';

/**
 * The municipalities of the region, by code, with the former ones that they unite: the Code officiel géographique of Insee on 1 January,
 * as the npm package @etalab/decoupage-administratif gives it (its version 6 holds 2026).
 */
export function regionCommunes(): RowOf<typeof communes>[] {
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const all: Commune[] = JSON.parse(readFileSync(path, 'utf8'));
  const own = all.filter((commune) => commune.region === region);
  const parts = Map.groupBy(
    own.filter(({ type }) => formerTypes.includes(type)),
    ({ chefLieu }) => chefLieu,
  );
  return own
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code, nom, departement = '', codesPostaux: postal = [] }) => {
      const names = (parts.get(code) ?? []).map((part) => part.nom).filter((name) => name !== nom);
      return {
        code,
        nom,
        departement,
        anciennes_communes: formerNamesCell(names.sort()),
        codes_postaux: postal.toSorted().join(' ') || null,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
