import type { FilesContext } from '../takeaway/FilesContext.ts';

/** What the thread of the pages is told before the first one. */
export interface PageOrder {
  /** The site being built. */
  folder: string;
  /** What its charts say of it. */
  site: FilesContext;
}
