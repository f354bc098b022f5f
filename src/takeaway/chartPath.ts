import type { SitePlace } from './SitePlace.ts';

/** Path of what is under the name of a chart: `.svg`, `.csv`, `/`, `/integrer.html`, `/2026-11-16.html`. */
export function chartPath({ base }: Pick<SitePlace, 'base'>, id: string, end: string): string {
  return `${base}/graphiques/${id}${end}`;
}
