/** A kind of page of the site. */
export interface PageKind {
  /** Its addresses, as Astro names its file: `[annee]` is one part, `[...graphique]` several. */
  address: string;
  /** A published dataset without which the site may do without it; without one, it must be there. */
  dataset?: string;
  /** A level of territory that the dataset may leave out, and the page with it. */
  level?: 'departement';
  /** Whatever is published, there may be none. */
  mayBeAbsent?: true;
  /** The page that stands for the others: the largest, unless the last is the one that may fail. */
  stands?: 'last';
  /** Where a reader meets it, if not at its own address: relative links must work there too. */
  metAt?: string;
}

/** Every kind of page, in the order of the site; an address is of the first kind that it fits. */
export const pageKinds: readonly PageKind[] = [
  { address: '/' },
  { address: '/chiffres-cles/', dataset: 'chiffres_cles' },
  { address: '/chiffres-cles/[annee]/', dataset: 'chiffres_cles', stands: 'last' },
  { address: '/chiffres-cles/[annee]/imprimer/', dataset: 'chiffres_cles' },
  { address: '/indicateurs/', dataset: 'chiffres_cles' },
  { address: '/indicateurs/taux_[ratio]/', dataset: 'chiffres_cles' },
  { address: '/indicateurs/part_[profil]/', dataset: 'profil_annuel' },
  { address: '/indicateurs/[indicateur]/', dataset: 'chiffres_cles' },
  { address: '/suivi-mensuel/', dataset: 'activite_mensuelle' },
  { address: '/suivi-mensuel/[mois]/', dataset: 'activite_mensuelle' },
  { address: '/territoires/' },
  { address: '/territoires/departement/[code]/', dataset: 'chiffres_cles' },
  { address: '/territoires/mission-locale/[code]/', dataset: 'chiffres_cles' },
  { address: '/comparer/', dataset: 'chiffres_cles', level: 'departement' },
  { address: '/ma-mission-locale/' },
  { address: '/ma-mission-locale/[departement]/' },
  { address: '/observatoire/', dataset: 'parcours_courbes' },
  { address: '/observatoire/types/', dataset: 'parcours_types' },
  { address: '/observatoire/cohortes/', dataset: 'parcours_courbes' },
  // Its curves stop.
  { address: '/observatoire/cohortes/[cohorte]/', dataset: 'parcours_courbes', stands: 'last' },
  { address: '/observatoire/cohortes/[cohorte]/[groupe]/', dataset: 'parcours_courbes' },
  { address: '/observatoire/[analyse]/', mayBeAbsent: true },
  { address: '/accord-cadre/', dataset: 'objectifs_accord_cadre' },
  { address: '/bilan-animation/', dataset: 'animation_annuelle' },
  { address: '/bilan-animation/[annee]/', dataset: 'animation_annuelle' },
  { address: '/contexte/', dataset: 'contexte_officiel' },
  { address: '/insertion-apres-formation/', dataset: 'inserjeunes_cfa' },
  { address: '/insertion-apres-formation/[departement]/', dataset: 'inserjeunes_cfa' },
  { address: '/donnees/' },
  { address: '/donnees/revisions/' },
  { address: '/donnees/[jeu]/' },
  { address: '/calendrier/', dataset: 'calendrier' },
  { address: '/graphiques/', dataset: 'chiffres_cles' },
  { address: '/graphiques/[...page]/', dataset: 'chiffres_cles' },
  { address: '/methodologie/' },
  { address: '/methodologie/confidentialite/' },
  { address: '/methodologie/parcours/', dataset: 'parcours_courbes' },
  { address: '/methodologie/qualite/', dataset: 'qualite_donnees' },
  { address: '/recherche/' },
  { address: '/glossaire/' },
  { address: '/mentions-legales/' },
  { address: '/accessibilite/' },
  { address: '/404.html', metAt: '/adresse/inconnue/' },
];
