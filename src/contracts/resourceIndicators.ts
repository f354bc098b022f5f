import { type Indicator, imiloSource } from './indicator.ts';

const common = {
  partOf: null,
  priority: 'suivi' as const,
  article4: false,
  source: 'Missions locales ; traitement ARML Nouvelle-Aquitaine',
  caveats: [],
  breaks: [],
  firstYear: null,
  lastYear: null,
};

/** Structures of the register, their places and staff, and whom they reach. */
export const resourceIndicators: readonly Indicator[] = [
  {
    ...common,
    id: 'missions_locales',
    label: 'Missions locales',
    shortLabel: 'Missions locales',
    definition: 'Structures en activité dans l’année, comptées dans le répertoire du réseau.',
    unit: 'structures',
    counts: 'structures',
    from: { kind: 'structures' },
  },
  {
    ...common,
    id: 'lieux_accueil',
    label: 'Lieux d’accueil',
    shortLabel: 'Lieux d’accueil',
    definition: 'Sièges, antennes et permanences où un jeune peut être reçu.',
    unit: 'lieux',
    counts: 'structures',
    from: { kind: 'resource', column: 'lieux_accueil' },
  },
  {
    ...common,
    id: 'professionnels_etp',
    label: 'Professionnels, en équivalent temps plein',
    shortLabel: 'Professionnels (ETP)',
    definition:
      'Professionnels des missions locales, en équivalent temps plein (ETP) au 31 décembre.',
    unit: 'ETP',
    counts: 'nothing',
    from: { kind: 'resource', column: 'professionnels_etp' },
  },
  {
    ...common,
    id: 'conseillers_etp',
    label: 'Conseillers, en équivalent temps plein',
    shortLabel: 'Conseillers (ETP)',
    definition: 'Conseillers en insertion, en équivalent temps plein (ETP) au 31 décembre.',
    unit: 'ETP',
    counts: 'nothing',
    from: { kind: 'resource', column: 'conseillers_etp' },
  },
  {
    ...common,
    id: 'jeunes_par_conseiller',
    label: 'Jeunes accompagnés par conseiller',
    shortLabel: 'Jeunes par conseiller',
    definition:
      'Jeunes accompagnés dans l’année, rapportés aux conseillers en équivalent temps plein au 31 décembre.',
    unit: 'jeunes par conseiller',
    counts: 'nothing',
    from: {
      kind: 'proportion',
      ...{ numerator: 'jeunes_accompagnes', denominator: 'conseillers_etp', per: 1 },
    },
  },
  {
    ...common,
    id: 'jeunes_accompagnes_pour_100_habitants',
    label: 'Jeunes accompagnés pour 100 habitants de 15 à 24 ans',
    shortLabel: 'Pour 100 habitants de 15-24 ans',
    definition:
      'Jeunes accompagnés dans l’année par les missions locales d’un territoire, rapportés aux habitants de 15 à 24 ans de ce territoire.',
    unit: 'jeunes pour 100 habitants',
    counts: 'nothing',
    source: `${imiloSource} ; Insee, recensement de la population`,
    caveats: [
      'Les âges diffèrent : les missions locales suivent des jeunes de 16 à 25 ans, et les habitants comptés en ont de 15 à 24.',
      'Un jeune peut être suivi ailleurs que là où il vit.',
      'Les habitants sont ceux du dernier recensement publié ici, les mêmes pour toutes les années.',
    ],
    from: {
      kind: 'proportion',
      ...{ numerator: 'jeunes_accompagnes', denominator: 'jeunes_15_24', per: 100 },
    },
  },
];
