import { barePath } from '../format/barePath.ts';

/** Pages below these have a picture each; those of other sections share that of their section. */
const ownImages = /^(indicateurs|territoires\/(departement|mission-locale)|observatoire)\/[^/]+$/;

/** Whether a page has a picture of its own. */
export function hasOwnImage(path: string): boolean {
  return ownImages.test(barePath(path));
}

/**
 * Path of the picture that stands for a page where it is shared, from the path of the page, base
 * apart: `/territoires/departement/33/` → `/partage/territoires/departement/33.png`.
 */
export function socialImagePath(path: string): string {
  const page = barePath(path);
  const [section = ''] = page.split('/');
  const own = hasOwnImage(page) ? page : section;
  return `/partage/${/^(404.*)?$/.test(own) ? 'accueil' : own}.png`;
}
