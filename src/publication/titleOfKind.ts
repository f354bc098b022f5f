/**
 * The <title> of a page that somebody named, who did not know the names of the others: a dataset may
 * be called as an indicator is, an analysis as a page of the site.
 */
export function titleOfKind(name: string, kind: 'Jeu de données' | 'Analyse'): string {
  return `${name} · ${kind}`;
}
