import type { Indicator } from './indicator.ts';

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

/** Structures of the register, and their places and staff, from `reseau_annuel`. */
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
    from: { kind: 'perAdviser', numerator: 'jeunes_accompagnes' },
  },
];
