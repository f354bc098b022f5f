import type { WithdrawnEdition } from '../contracts/withdrawnEdition.ts';
import type { SitePlace } from './SitePlace.ts';

/** What the files of charts say of the site. */
export interface FilesContext {
  place: SitePlace;
  /** Who publishes the site. */
  author: string;
  /** What is published, and what no longer is. */
  published: { jeux: readonly { jeu: string }[]; retraits: readonly WithdrawnEdition[] };
}
