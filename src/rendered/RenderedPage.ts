import type { FigureRecord } from '../figures/FigureRecord.ts';
import type { SocialCard } from '../social/SocialCard.ts';

declare global {
  namespace App {
    interface Locals {
      page: RenderedPage;
    }
  }
  /** Set by those who make something of the pages: called with each one once it is rendered. */
  var takePage: ((page: RenderedPage) => void) | undefined;
}

/** What a page says of itself while it is rendered, for what is made of it beside its HTML. */
export interface RenderedPage {
  /** Path in the site without slashes at its ends, empty for the home page. */
  path: string;
  /** Its title, without the name of the site. */
  title: string;
  /** What its picture says where it is shared. */
  card: SocialCard;
  /** Its figures, in the order of their rendering. */
  figures: FigureRecord[];
}

/** A page before its rendering. */
export function blankPage(path: string): RenderedPage {
  return { path, title: '', card: { title: '', numbers: [], notice: '' }, figures: [] };
}
