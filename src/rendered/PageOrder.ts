import type { SocialPicture } from '../social/socialPictures.ts';
import type { FilesContext } from '../takeaway/chartFiles.ts';

/** What the thread of the pages is told before the first one. */
export interface PageOrder {
  /** The site being built. */
  folder: string;
  /** What its charts say of it. */
  site: Omit<FilesContext, 'shell'>;
  /** Pictures to draw. */
  pictures: readonly SocialPicture[];
}
