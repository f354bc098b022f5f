import { reperesPublies } from '../contracts/reperesPublies.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';
import type { Territory } from './territory.ts';

/** Figures that others published on a territory and, for a département, on its missions locales. */
export function publishedByOthers(territory: Territory): PublishedRow<typeof reperesPublies>[] {
  const codes = [
    territory.code,
    ...(territory.level === 'departement' ? territory.structures.map(({ code }) => code) : []),
  ];
  return readPublished(reperesPublies).filter(({ territoire_code }) =>
    codes.includes(territoire_code),
  );
}
