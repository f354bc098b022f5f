import type { AstroConfig } from 'astro';
import { publisher } from '../publication/publisher.ts';
import type { FilesContext } from '../takeaway/FilesContext.ts';
import type { SitePlace } from '../takeaway/SitePlace.ts';

/** While the publisher has no name: the association that makes the site. */
const usualAuthor = 'ARML Nouvelle-Aquitaine';

/** What the files of charts say of the site: its place and who publishes it. */
export function siteOfCharts(place: SitePlace): FilesContext {
  return { place, author: publisher().nom ?? usualAuthor };
}

/** Where a configuration puts the site. */
export function placeOf({ base, site }: Pick<AstroConfig, 'base' | 'site'>): SitePlace {
  return { base: base.replace(/\/$/, ''), origin: site ? new URL(site).origin : '' };
}
