import { territorySlug } from '../contracts/territorySlug.ts';
import { link } from './link.ts';

/** Address of the page of a territory, undefined where it has none (the region, France). */
export function territoryLink(level: string, code: string): string | undefined {
  if (level !== 'departement' && level !== 'mission_locale') return undefined;
  return link(`/territoires/${territorySlug(level)}/${code}/`);
}
