import { stem } from './stem.ts';

/** Words that readers use, with those of the site that mean the same here. */
const groups: readonly [words: string, site: readonly string[]][] = [
  ['taux pourcentage proportion ratio', ['part']],
  ['boulot job travail travaille travailler embauche embauches metier', ['emploi']],
  ['acces acceder', ['entres']],
  ['insertion inserer', ['emploi']],
  ['cdi', ['durable']],
  ['apprentissage apprenti apprentie professionnalisation', ['alternance']],
  ['alternance', ['apprentissage']],
  ['stage pmsmp decouverte', ['immersion']],
  ['rural rurale ruraux ruralite campagne zrr', ['frr', 'campagnes']],
  ['quartier quartiers prioritaire banlieue', ['qpv', 'quartiers']],
  ['suivi suivis suivies aides accompagnement', ['accompagnes', 'suivi']],
  ['accueillis accueil accueils recu recus inscription', ['accueil', 'recus']],
  ['fille filles', ['femmes']],
  ['mineurs mineures', ['mineurs', '18']],
  ['chomage chomeurs chomeur', ['recherche', 'inscrits']],
  ['conduire voiture conduite', ['permis']],
  ['mere meres pere peres maman', ['enfant', 'parents']],
  ['sdf heberge heberges hebergement', ['logement', 'loges']],
  ['sante medecin', ['sante']],
  ['internet ordinateur informatique', ['numerique']],
  ['transport transports', ['mobilite']],
  ['ordre classement palmares', ['comparer']],
  ['telecharger fichier csv excel tableur', ['donnees']],
  ['plainte joindre mail telephone', ['contact']],
  ['cookies rgpd', ['mentions']],
];

const known = new Map(
  groups.flatMap(([words, site]) => words.split(' ').map((word) => [stem(word), site] as const)),
);

/** Other words for a word of a question; none for most. */
export function synonymsOf(word: string): readonly string[] {
  return known.get(stem(word)) ?? [];
}
