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
  { pattern: /^\/suivi-mensuel\/$/, url: '/suivi-mensuel/' },
  { pattern: /^\/suivi-mensuel\/\d{4}-\d{2}\/$/, url: '/suivi-mensuel/2025-02/' },
  { pattern: /^\/territoires\/$/, url: '/territoires/' },
  { pattern: /^\/accord-cadre\/$/, url: '/accord-cadre/' },
  { pattern: /^\/contexte\/$/, url: '/contexte/' },
  { pattern: /^\/donnees\/$/, url: '/donnees/' },
  { pattern: /^\/donnees\/[a-z_]+\/$/, url: '/donnees/chiffres_cles/' },
  { pattern: /^\/methodologie\/$/, url: '/methodologie/' },
  { pattern: /^\/methodologie\/confidentialite\/$/, url: '/methodologie/confidentialite/' },
  { pattern: /^\/methodologie\/qualite\/$/, url: '/methodologie/qualite/' },
  { pattern: /^\/glossaire\/$/, url: '/glossaire/' },
  { pattern: /^\/mentions-legales\/$/, url: '/mentions-legales/' },
  { pattern: /^\/accessibilite\/$/, url: '/accessibilite/' },
  { pattern: /^\/404\.html$/, url: '/404.html', metAt: '/adresse/inconnue/' },
];

/** The kind of page of an address, or undefined. */
export function pageTypeOf(url: string): PageType | undefined {
  return pageTypes.find((type) => type.pattern.test(url));
}
