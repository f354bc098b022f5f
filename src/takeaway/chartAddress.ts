/** What an address under `/graphiques/` names: a file of a chart, and the page where it stands. */
export interface ChartAddress {
  /** Name of the chart. */
  id: string;
  /** Path of the page, without slashes at its ends: empty for the home page. */
  page: string;
  /** Path of the file under `/graphiques/`, as the build writes it. */
  file: string;
}

/** The end of an address, after the name of the chart. */
const ends = /(\.svg|\.csv|\/|\/index\.html|\/integrer\.html|\/\d{4}-\d{2}-\d{2}\.html)$/;

/** Reads an address from `/graphiques/` on, without it; null where it is that of no chart. */
export function chartAddress(address: string): ChartAddress | null {
  const end = ends.exec(address)?.[0];
  const id = end === undefined ? '' : address.slice(0, -end.length);
  const rank = id.lastIndexOf('/');
  if (rank <= 0) return null;
  const page = id.slice(0, rank);
  return {
    id,
    page: page === 'accueil' ? '' : page,
    file: end === '/' ? `${address}index.html` : address,
  };
}
