import { barePath } from '../format/barePath.ts';

/**
 * The stable name of a chart: its page and its own slug (`territoires/departement/33/situations`).
 * Its files and pages are under `/graphiques/` at this name; an address is kept for ever.
 */
export function chartId(pathname: string, slug: string): string {
  const path = pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
  const page = barePath(path) || 'accueil';
  return `${page}/${slug.replaceAll('_', '-')}`;
}
