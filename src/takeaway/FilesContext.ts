import type { WithdrawnEdition } from '../contracts/withdrawnEdition.ts';
import type { PublishedDatasets } from './chartEdition.ts';
import type { SitePlace } from './SitePlace.ts';

/** What the files of charts say of the site. */
export interface FilesContext {
  place: SitePlace;
  /** Who publishes the site. */
  author: string;
  published: PublishedDatasets & { retraits: readonly WithdrawnEdition[] };
}
