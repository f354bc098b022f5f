import type { SocialPicture } from '../social/socialPictures.ts';
import type { SitePlace } from '../takeaway/SitePlace.ts';

/** What the thread of the pages is told before the first one. */
export interface PageOrder {
  /** The site being built. */
  folder: string;
  place: SitePlace;
  /** Pictures to draw. */
  pictures: readonly SocialPicture[];
}
