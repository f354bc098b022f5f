import { link } from './link.ts';

/** Address where a mission locale is presented. */
export function missionLocaleLink(code: string): string {
  return link(`/territoires/#${code}`);
}
