import { link } from './link.ts';

/** Pages that show a dataset whole; the others have their data page alone. */
const pages: Record<string, string> = {
  chiffres_cles: '/chiffres-cles/',
  activite_mensuelle: '/suivi-mensuel/',
  animation_annuelle: '/bilan-animation/',
};

/** Address of the publication that a dataset makes. */
export function publicationLink(dataset: string): string {
  return link(pages[dataset] ?? `/donnees/${dataset}/`);
}
