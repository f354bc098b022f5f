/** Address of a page or file of the site (`/donnees/`), under the base path that serves it. */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
