/** What an address under `/graphiques/` names: a file, and the page of the site that has the chart. */
export interface ChartAddress {
  /** Path of the page, without slashes at its ends: empty for the home page. */
  page: string;
  /** Path of the file under `/graphiques/`, as the build writes it. */
  file: string;
}

const ends = /\/([^/]+\.(svg|csv)|[^/]+\/\d{4}-\d{2}-\d{2}\.html|(index\.html)?)$/;

/** Reads an address from `/graphiques/` on, without it; null where it is that of no chart. */
export function chartAddress(address: string): ChartAddress | null {
  const end = ends.exec(address);
  if (end === null) return null;
  const page = address.slice(0, end.index);
  return {
    page: page === 'accueil' ? '' : page,
    file: address.endsWith('/') ? `${address}index.html` : address,
  };
}
