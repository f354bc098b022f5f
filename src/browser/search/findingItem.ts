import type { SearchKind } from '../../contracts/searchIndex.ts';
import { link } from '../../publication/link.ts';
import { element } from './element.ts';
import type { Finding } from './findings.ts';

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
export function findingItem(finding: Exclude<Finding, { kind: 'chiffre' }>): HTMLLIElement {
  const { kind, title, href, text } =
    finding.kind === 'entree'
      ? {
          kind: kinds[finding.entry.genre],
          title: finding.entry.titre,
          href: finding.entry.adresse,
          text: finding.entry.texte ?? null,
        }
      : communeWords(finding.match);
  return element('li', [
    element('p', [kind], { class: 'kind' }),
    element('h3', [element('a', [title], { href })]),
    text === null ? null : element('p', [text], { class: 'muted' }),
  ]);
}

type Match = Extract<Finding, { kind: 'commune' }>['match'];

function communeWords({ nom, ancienne, departement, missions }: Match) {
  const name = ancienne === null ? nom : `${ancienne}, aujourd’hui ${nom}`;
  const towns = [...new Set(departement.villes)];
  return {
    kind: 'Commune',
    title: `${name} (${departement.nom})`,
    href: link(`/ma-mission-locale/${departement.code}/`),
    text: missions?.length
      ? missions.join(', ')
      : towns.length === 1
        ? `La mission locale du département est à ${towns[0]}.`
        : `Les missions locales du département sont à ${towns.join(', ')}.`,
  };
}
