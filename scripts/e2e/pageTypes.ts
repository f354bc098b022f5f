/** A kind of page: the addresses that it has, and the one that stands for them in the browser. */
export interface PageType {
  pattern: RegExp;
  url: string;
  /** Where a reader meets it, if not at its own address: relative links must work there too. */
  metAt?: string;
}

/** Every kind of page of the site, in the order of its contents. */
export const pageTypes: readonly PageType[] = [
  { pattern: /^\/$/, url: '/' },
  { pattern: /^\/chiffres-cles\/$/, url: '/chiffres-cles/' },
  { pattern: /^\/chiffres-cles\/\d{4}\/$/, url: '/chiffres-cles/2025/' },
  {
    pattern: /^\/chiffres-cles\/\d{4}\/imprimer\/$/,
    url: '/chiffres-cles/2025/imprimer/',
  },
  { pattern: /^\/indicateurs\/$/, url: '/indicateurs/' },
  {
    pattern: /^\/indicateurs\/taux_[a-z_]+\/$/,
    url: '/indicateurs/taux_entree_formation/',
  },
  {
    // A break, and missions locales with secret values.
    pattern: /^\/indicateurs\/(?!taux_|part_)[a-z0-9_]+\/$/,
    url: '/indicateurs/entrees_cej/',
  },
  { pattern: /^\/indicateurs\/part_[a-z0-9_]+\/$/, url: '/indicateurs/part_neet/' },
  { pattern: /^\/suivi-mensuel\/$/, url: '/suivi-mensuel/' },
  { pattern: /^\/suivi-mensuel\/\d{4}-\d{2}\/$/, url: '/suivi-mensuel/2025-02/' },
  { pattern: /^\/territoires\/$/, url: '/territoires/' },
  { pattern: /^\/territoires\/departement\/\d{2}\/$/, url: '/territoires/departement/33/' },
  {
    pattern: /^\/territoires\/mission-locale\/\d{5}S\d{2}\/$/,
    // The longest name, and secret values.
    url: '/territoires/mission-locale/79202S00/',
  },
  { pattern: /^\/comparer\/$/, url: '/comparer/' },
  { pattern: /^\/ma-mission-locale\/$/, url: '/ma-mission-locale/' },
  { pattern: /^\/ma-mission-locale\/\d{2}\/$/, url: '/ma-mission-locale/64/' },
  { pattern: /^\/observatoire\/$/, url: '/observatoire/' },
  { pattern: /^\/observatoire\/types\/$/, url: '/observatoire/types/' },
  { pattern: /^\/observatoire\/cohortes\/$/, url: '/observatoire/cohortes/' },
  // The latest cohort: curves that stop.
  { pattern: /^\/observatoire\/cohortes\/\d{4}\/$/, url: '/observatoire/cohortes/2025/' },
  {
    pattern: /^\/observatoire\/cohortes\/\d{4}\/[a-z0-9_]+\/$/,
    // Many siblings, long names.
    url: '/observatoire/cohortes/2023/diplome_bac_plus/',
  },
  { pattern: /^\/observatoire\/[a-z0-9-]+\/$/, url: '/observatoire/un-an-apres/' },
  { pattern: /^\/accord-cadre\/$/, url: '/accord-cadre/' },
  { pattern: /^\/bilan-animation\/$/, url: '/bilan-animation/' },
  { pattern: /^\/bilan-animation\/\d{4}\/$/, url: '/bilan-animation/2025/' },
  { pattern: /^\/contexte\/$/, url: '/contexte/' },
  { pattern: /^\/donnees\/$/, url: '/donnees/' },
  { pattern: /^\/donnees\/revisions\/$/, url: '/donnees/revisions/' },
  { pattern: /^\/calendrier\/$/, url: '/calendrier/' },
  { pattern: /^\/donnees\/[a-z_]+\/$/, url: '/donnees/chiffres_cles/' },
  { pattern: /^\/graphiques\/$/, url: '/graphiques/' },
  {
    pattern: /^\/graphiques\/.+\/$/,
    url: '/graphiques/territoires/mission-locale/79202S00/suivi-entrees-formation/',
  },
  { pattern: /^\/methodologie\/$/, url: '/methodologie/' },
  { pattern: /^\/methodologie\/confidentialite\/$/, url: '/methodologie/confidentialite/' },
  { pattern: /^\/methodologie\/parcours\/$/, url: '/methodologie/parcours/' },
  { pattern: /^\/methodologie\/qualite\/$/, url: '/methodologie/qualite/' },
  { pattern: /^\/recherche\/$/, url: '/recherche/' },
  { pattern: /^\/glossaire\/$/, url: '/glossaire/' },
  { pattern: /^\/mentions-legales\/$/, url: '/mentions-legales/' },
  { pattern: /^\/accessibilite\/$/, url: '/accessibilite/' },
  { pattern: /^\/404\.html$/, url: '/404.html', metAt: '/adresse/inconnue/' },
];

/** The kind of page of an address, or undefined. */
export function pageTypeOf(url: string): PageType | undefined {
  return pageTypes.find((type) => type.pattern.test(url));
}
