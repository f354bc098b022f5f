import type { SearchEntry, SearchKind } from '../../contracts/searchIndex.ts';
import { communeItem } from '../communeItem.ts';
import { element } from './element.ts';
import type { Finding, FoundFigure } from './findings.ts';

/** What each kind is called beside its title. */
const kinds: Record<SearchKind, string> = {
  indicateur: 'Indicateur',
  territoire: 'Territoire',
  analyse: 'Analyse',
  definition: 'Définition',
  page: 'Page',
  donnees: 'Données',
  mois: 'Suivi mensuel',
};

/** A page, a definition or a municipality, with what is said of it. */
export function findingItem(finding: Exclude<Finding, FoundFigure>): HTMLLIElement {
  const { kind, title, href, body } =
    finding.kind === 'entree'
      ? entryWords(finding.entry)
      : { kind: 'Commune', ...communeItem(finding.commune) };
  return element('li', [
    element('p', [kind], { class: 'kind' }),
    element('h3', [element('a', [title], { href })]),
    ...body,
  ]);
}

function entryWords({ genre, titre, adresse, texte }: SearchEntry) {
  return {
    kind: kinds[genre],
    title: titre,
    href: adresse,
    body: texte ? [element('p', [texte], { class: 'muted' })] : [],
  };
}
