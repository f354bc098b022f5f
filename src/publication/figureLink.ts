import { link } from './link.ts';

/** Address of the page that shows an indicator of a year among the key figures. */
export function figureLink(year: number): string {
  return link(`/chiffres-cles/${year}/`);
}
