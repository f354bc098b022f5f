/** What a page does with an address: a reader may follow it, or the browser fetches it. */
export type Use = 'link' | 'resource' | 'metadata';

/** One address that a page or a style sheet holds. */
export interface Reference {
  use: Use;
  value: string;
  /** Where it stands, for the message: `img[src]`. */
  where: string;
}
