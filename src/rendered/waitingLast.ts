/** Pages that say what files weigh: they wait for all of the publication, the others for its tables. */
const waiting = /^\/(donnees|territoires|methodologie\/confidentialite)(\/|$)/;

/** Pages in the order of their rendering: none waits while another could be rendered. */
export function waitingLast<Page extends { pathname: string }>(pages: readonly Page[]): Page[] {
  const waits = ({ pathname }: Page) => waiting.test(pathname);
  return [...pages.filter((page) => !waits(page)), ...pages.filter(waits)];
}
