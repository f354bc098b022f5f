import { type Indicator, imiloSource } from './indicator.ts';
import { type Dimension, firstReceptionOnly } from './profileModalities.ts';

interface ShareDefinition {
  slug: string;
  /** Who is counted, after “Part de jeunes”. */
  words: string;
  shortLabel: string;
  dimension: Dimension;
  modality: string;
  populations?: readonly PopulationName[];
  caveats?: readonly string[];
  breaks?: Indicator['breaks'];
}

type PopulationName = 'premiers_accueils' | 'accompagnes';

const populations = {
  premiers_accueils: {
    suffix: '',
    words: 'parmi les jeunes reçus en premier accueil',
    ageDay: 'au premier accueil',
  },
  accompagnes: {
    suffix: '_accompagnes',
    words: 'parmi les jeunes accompagnés',
    ageDay: 'au 31 décembre',
  },
} as const;

const frrBreak = {
  year: 2024,
  text: 'Les zones France ruralités revitalisation (FRR) remplacent les zones de revitalisation rurale (ZRR) le 1er juillet 2024.',
};

const definitions: ShareDefinition[] = [
  { slug: 'femmes', words: 'femmes', shortLabel: 'Femmes', dimension: 'sexe', modality: 'femmes' },
  {
    slug: 'mineurs',
    words: 'de moins de 18 ans',
    shortLabel: 'Moins de 18 ans',
    dimension: 'age',
    modality: 'moins_18',
  },
  {
    slug: '18_21_ans',
    words: 'de 18 à 21 ans',
    shortLabel: '18 à 21 ans',
    dimension: 'age',
    modality: '18_21',
  },
  {
    slug: '22_ans_et_plus',
    words: 'de 22 ans et plus',
    shortLabel: '22 ans et plus',
    dimension: 'age',
    modality: '22_plus',
    populations: ['premiers_accueils'],
  },
  {
    slug: '22_25_ans',
    words: 'de 22 à 25 ans',
    shortLabel: '22 à 25 ans',
    dimension: 'age',
    modality: '22_25',
    populations: ['accompagnes'],
  },
  {
    slug: '26_ans_et_plus',
    words: 'de 26 ans et plus',
    shortLabel: '26 ans et plus',
    dimension: 'age',
    modality: '26_plus',
    populations: ['accompagnes'],
  },
  {
    slug: 'sans_diplome',
    words: 'sans diplôme',
    shortLabel: 'Sans diplôme',
    dimension: 'diplome',
    modality: 'aucun',
  },
  {
    slug: 'cap_bep',
    words: 'titulaires d’un CAP ou d’un BEP',
    shortLabel: 'CAP ou BEP',
    dimension: 'diplome',
    modality: 'cap_bep',
  },
  {
    slug: 'bac',
    words: 'titulaires du baccalauréat',
    shortLabel: 'Baccalauréat',
    dimension: 'diplome',
    modality: 'bac',
  },
  {
    slug: 'bac_plus',
    words: 'diplômés au-delà du baccalauréat',
    shortLabel: 'Au-delà du baccalauréat',
    dimension: 'diplome',
    modality: 'bac_plus',
  },
  {
    slug: 'diplome_inconnu',
    words: 'au diplôme inconnu',
    shortLabel: 'Diplôme inconnu',
    dimension: 'diplome',
    modality: 'inconnu',
  },
  {
    slug: 'neet',
    words: 'ni en emploi, ni en études, ni en formation (NEET)',
    shortLabel: 'NEET',
    dimension: 'neet',
    modality: 'oui',
    populations: ['premiers_accueils'],
    caveats: ['Jeunes de 16 à 25 ans ; d’autres sources retiennent 15-24 ou 15-29 ans.'],
  },
  {
    slug: 'situation_emploi',
    words: 'en emploi',
    shortLabel: 'Emploi',
    dimension: 'situation_entree',
    modality: 'emploi',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'situation_alternance',
    words: 'en alternance',
    shortLabel: 'Alternance',
    dimension: 'situation_entree',
    modality: 'alternance',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'situation_formation',
    words: 'en formation',
    shortLabel: 'Formation',
    dimension: 'situation_entree',
    modality: 'formation',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'situation_scolarite',
    words: 'scolarisés',
    shortLabel: 'Scolarité',
    dimension: 'situation_entree',
    modality: 'scolarite',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'situation_demandeur_emploi',
    words: 'à la recherche d’un emploi',
    shortLabel: 'Recherche d’emploi',
    dimension: 'situation_entree',
    modality: 'demandeur_emploi',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'situation_autre',
    words: 'dans une autre situation',
    shortLabel: 'Autre situation',
    dimension: 'situation_entree',
    modality: 'autre',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'situation_inconnue',
    words: 'dont la situation est inconnue',
    shortLabel: 'Situation inconnue',
    dimension: 'situation_entree',
    modality: 'inconnue',
    populations: ['premiers_accueils'],
  },
  {
    slug: 'non_inscrits_france_travail',
    words: 'non inscrits à France Travail (Pôle emploi avant 2024)',
    shortLabel: 'Non inscrits à France Travail',
    dimension: 'inscrit_france_travail',
    modality: 'non_ou_inconnu',
    caveats: ['Une inscription inconnue est comptée comme une absence d’inscription.'],
  },
  {
    slug: 'qpv',
    words: 'habitant un quartier prioritaire (QPV)',
    shortLabel: 'En QPV',
    dimension: 'residence_qpv',
    modality: 'oui',
  },
  {
    slug: 'frr',
    words: 'habitant une zone France ruralités revitalisation (FRR)',
    shortLabel: 'En zone FRR',
    dimension: 'residence_frr',
    modality: 'oui',
    caveats: [
      'L’extraction ne contient pas l’ancien zonage : non disponible avant 2024.',
      'L’année 2024 est comptée entière.',
    ],
    breaks: [frrBreak],
  },
  {
    slug: 'logement_autonome',
    words: 'en logement autonome',
    shortLabel: 'Logement autonome',
    dimension: 'logement',
    modality: 'autonome',
  },
  {
    slug: 'famille_ou_tiers',
    words: 'logés par leur famille ou un tiers',
    shortLabel: 'Famille ou tiers',
    dimension: 'logement',
    modality: 'famille_ou_tiers',
  },
  {
    slug: 'logement_precaire',
    words: 'en logement précaire',
    shortLabel: 'Logement précaire',
    dimension: 'logement',
    modality: 'precaire',
  },
  {
    slug: 'logement_inconnu',
    words: 'au logement inconnu',
    shortLabel: 'Logement inconnu',
    dimension: 'logement',
    modality: 'inconnu',
  },
  {
    slug: 'permis_b',
    words: 'titulaires du permis B',
    shortLabel: 'Permis B',
    dimension: 'permis_b',
    modality: 'oui',
  },
  {
    slug: 'permis_b_en_cours',
    words: 'qui préparent le permis B',
    shortLabel: 'Permis B en préparation',
    dimension: 'permis_b',
    modality: 'en_cours',
  },
  {
    slug: 'parents',
    words: 'ayant un enfant à charge',
    shortLabel: 'Avec enfant',
    dimension: 'a_enfant',
    modality: 'oui',
  },
];

function shareIndicator(definition: ShareDefinition, population: PopulationName): Indicator {
  const { suffix, words, ageDay } = populations[population];
  // What is asked at the first reception, and not again.
  const known = firstReceptionOnly.includes(definition.dimension)
    ? 'Situation et âge'
    : 'Situation connue à la date d’extraction ; âge';
  const label =
    definition.slug === 'femmes'
      ? `Part de femmes ${words}`
      : `Part de jeunes ${definition.words} ${words}`;
  return {
    id: `part_${definition.slug}${suffix}`,
    label,
    shortLabel: definition.shortLabel,
    definition: `${label}. ${known} ${ageDay}.`,
    unit: '%',
    counts: 'nothing',
    from: {
      kind: 'share',
      term: { population, dimension: definition.dimension, modality: definition.modality },
    },
    partOf: null,
    priority: null,
    article4: false,
    source: imiloSource,
    caveats: definition.caveats ?? [],
    breaks: definition.breaks ?? [],
    firstYear: null,
    lastYear: null,
  };
}

/** Shares of a profile modality in its population, from `profil_annuel`. */
export const profileShareIndicators: readonly Indicator[] = (
  ['premiers_accueils', 'accompagnes'] as const
).flatMap((population) =>
  definitions
    .filter((definition) => definition.populations?.includes(population) ?? true)
    .map((definition) => shareIndicator(definition, population)),
);
