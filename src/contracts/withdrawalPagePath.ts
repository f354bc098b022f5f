import type { WithdrawnEdition } from './withdrawnEdition.ts';

/** Path, in the built site, of the page that tells a withdrawal at the addresses of what it showed. */
export function withdrawalPagePath({ jeu, edition, date_publication: day }: WithdrawnEdition) {
  return `graphiques/retraits/${jeu}-${edition}-${day}.html`;
}
