import { jeunesResidents } from '../contracts/jeunesResidents.ts';
import { isPublished } from './manifest.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type Residents = PublishedRow<typeof jeunesResidents>;

/** The young people who live in the territories of a level, at the last census that is published. */
export function residentsOf(level: Residents['territoire_niveau']): Residents[] {
  if (!isPublished(jeunesResidents.name)) return [];
  const rows = readPublished(jeunesResidents).filter((row) => row.territoire_niveau === level);
  const last = Math.max(...rows.map(({ annee }) => annee));
  return rows.filter(({ annee }) => annee === last);
}

/** Those of one territory; null where they are not published. */
export function findResidents(level: Residents['territoire_niveau'], code: string) {
  return residentsOf(level).find(({ territoire_code }) => territoire_code === code) ?? null;
}
