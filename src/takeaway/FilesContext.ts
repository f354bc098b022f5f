import type { SitePlace } from './SitePlace.ts';

/** What the files of charts say of the site. */
export interface FilesContext {
  place: SitePlace;
  /** Who publishes the site. */
  author: string;
}
