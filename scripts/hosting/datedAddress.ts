/** What is at a dated address of the site, a path in its folder. */
export type DatedAddress =
  /** The file of a dataset. */
  | { kind: 'edition'; dataset: string; date: string }
  /** A chart, frozen. */
  | { kind: 'chart'; id: string; date: string };

const edition = /^donnees\/editions\/(\d{4}-\d{2}-\d{2})\/([a-z_]+)\.[a-z.]+$/;
const chart = /^graphiques\/(.+)\/(\d{4}-\d{2}-\d{2})\.html$/;

/** Reads a path as a dated address; null where it is none that the site has ever written. */
export function datedAddress(path: string): DatedAddress | null {
  const [, day = '', dataset] = edition.exec(path) ?? [];
  if (dataset !== undefined) return { kind: 'edition', dataset, date: day };
  const [, id = '', date] = chart.exec(path) ?? [];
  return date === undefined ? null : { kind: 'chart', id, date };
}
