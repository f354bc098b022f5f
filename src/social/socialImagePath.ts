/** Pages below these have a picture each; those of other sections share that of their section. */
const ownPictures = /^(indicateurs|territoires\/(departement|mission-locale)|observatoire)\/[^/]+$/;

/**
 * Path of the picture that stands for a page where it is shared, from the path of the page, base
 * apart: `/territoires/departement/33/` → `/partage/territoires/departement/33.png`.
 */
export function socialImagePath(path: string): string {
  const page = path.replace(/^\/|\/$/g, '');
  const [section = ''] = page.split('/');
  const own = ownPictures.test(page) ? page : section;
  return `/partage/${/^(404.*)?$/.test(own) ? 'accueil' : own}.png`;
}
