import { type Indicator, imiloSource } from './indicator.ts';

type ActivityDefinition = Pick<Indicator, 'id' | 'label' | 'shortLabel' | 'definition'> &
  Partial<
    Pick<
      Indicator,
      'unit' | 'counts' | 'partOf' | 'priority' | 'caveats' | 'breaks' | 'firstYear' | 'lastYear'
    >
  >;

/** The change of scheme, and how much of 2022 is left to the one that a series counts. */
function cejBreak(months: string) {
  return {
    year: 2022,
    text: `Le contrat d’engagement jeune remplace la Garantie jeunes le 1er mars 2022 : l’année 2022 ne compte que ${months}.`,
  };
}

const distinctPeople =
  'L’accord-cadre ne dit pas s’il compte des personnes ou des entrées : nous comptons des jeunes distincts.';

/** An entry into a situation, counted once a year and person. */
function entry(
  id: string,
  situation: string,
  more: Partial<ActivityDefinition> = {},
): ActivityDefinition {
  return {
    id,
    label: `Jeunes entrés ${situation}`,
    shortLabel: `Entrés ${situation}`,
    definition: `Jeunes accompagnés dans l’année qui ont commencé au moins une période ${situation} dans l’année, sans y avoir été dans les 30 jours précédents. Chaque jeune compte une fois.`,
    partOf: 'jeunes_accompagnes',
    priority: '1',
    caveats: [distinctPeople],
    ...more,
  };
}

/** Entry into a scheme, counted once a year and person. */
function scheme(
  id: string,
  [label, shortLabel]: [label: string, shortLabel: string],
  people: string,
  more: Partial<ActivityDefinition> = {},
): ActivityDefinition {
  return {
    id,
    label,
    shortLabel,
    definition: `Jeunes accompagnés ${people}. Chaque jeune compte une fois.`,
    partOf: 'jeunes_accompagnes',
    ...more,
  };
}

/** At least one act on a theme in the year. */
function theme(
  id: string,
  [label, shortLabel]: [label: string, shortLabel: string],
  subject: string,
): ActivityDefinition {
  return {
    id,
    label,
    shortLabel,
    definition: `Jeunes accompagnés qui ont eu dans l’année au moins un entretien, un atelier ou une autre action consacrés ${subject}. Chaque jeune compte une fois.`,
    partOf: 'jeunes_accompagnes',
    priority: '2',
  };
}

const definitions: ActivityDefinition[] = [
  {
    id: 'jeunes_accompagnes',
    label: 'Jeunes accompagnés',
    shortLabel: 'Accompagnés',
    definition:
      'Jeunes qui ont eu dans l’année au moins un entretien individuel, un atelier ou une information collective. Chaque jeune compte une fois, dans sa structure de rattachement à la date d’extraction : les missions locales s’ajoutent en départements et en région.',
    priority: 'suivi',
    caveats: [distinctPeople],
  },
  {
    id: 'premiers_accueils',
    label: 'Jeunes reçus en premier accueil',
    shortLabel: 'Premiers accueils',
    definition: 'Jeunes dont le premier entretien avec un conseiller a eu lieu dans l’année.',
    partOf: 'jeunes_accompagnes',
    priority: 'suivi',
  },
  entry('entrees_formation', 'en formation'),
  entry('entrees_formation_region', 'dans une formation financée par la Région', {
    shortLabel: 'dont formation de la Région',
    partOf: 'entrees_formation',
  }),
  {
    id: 'nombre_entrees_formation',
    label: 'Nombre d’entrées en formation',
    shortLabel: 'Entrées en formation',
    definition:
      'Nombre d’entrées en formation de l’année : un jeune qui entre deux fois compte deux fois. C’est l’unité de l’objectif de plus de 12 000 entrées fixé pour 2021.',
    unit: 'entrées',
    counts: 'entries',
    priority: '1',
  },
  entry('entrees_alternance', 'en alternance'),
  entry('entrees_emploi', 'en emploi'),
  entry('entrees_emploi_durable', 'en emploi durable', {
    partOf: 'entrees_emploi',
    definition:
      'Jeunes accompagnés qui ont commencé dans l’année un emploi durable : contrat à durée indéterminée, ou à durée déterminée de plus de six mois. Chaque jeune compte une fois.',
  }),
  entry('entrees_emploi_sortants_formation_region', 'en emploi après une formation de la Région', {
    shortLabel: 'dont sortants de formation Région',
    partOf: 'entrees_emploi',
    definition:
      'Jeunes entrés en emploi dans l’année, dans les douze mois qui suivent la fin d’une formation financée par la Région. Chaque jeune compte une fois.',
  }),
  {
    id: 'entretiens',
    label: 'Entretiens individuels',
    shortLabel: 'Entretiens',
    definition: 'Nombre d’entretiens individuels de l’année avec des jeunes accompagnés.',
    unit: 'entretiens',
    counts: 'acts',
    priority: 'suivi',
  },
  {
    id: 'ateliers_informations_collectives',
    label: 'Participations à un atelier ou à une information collective',
    shortLabel: 'Ateliers et informations',
    definition:
      'Nombre de participations de jeunes accompagnés à des ateliers ou à des informations collectives.',
    unit: 'participations',
    counts: 'acts',
    priority: 'suivi',
  },
  entry('entrees_immersion', 'en immersion en entreprise', {
    definition:
      'Jeunes accompagnés qui ont commencé dans l’année une période de mise en situation en milieu professionnel (PMSMP), d’un mois au plus. Chaque jeune compte une fois.',
  }),
  scheme(
    'entrees_pacea',
    ['Jeunes entrés en parcours contractualisé d’accompagnement (PACEA)', 'Entrés en PACEA'],
    'qui ont commencé dans l’année un parcours contractualisé d’accompagnement vers l’emploi et l’autonomie (PACEA), de vingt-quatre mois au plus',
    { priority: '1' },
  ),
  scheme(
    'entrees_cej',
    ['Jeunes entrés en contrat d’engagement jeune (CEJ)', 'Entrés en CEJ'],
    'qui ont commencé dans l’année un contrat d’engagement jeune (CEJ), accompagnement intensif ouvert le 1er mars 2022',
    {
      priority: '1',
      firstYear: 2022,
      breaks: [cejBreak('dix mois de contrat d’engagement jeune')],
    },
  ),
  scheme(
    'entrees_garantie_jeunes',
    ['Jeunes entrés en Garantie jeunes', 'Entrés en Garantie jeunes'],
    'qui ont commencé dans l’année une Garantie jeunes, accompagnement avec allocation fermé aux entrées le 1er mars 2022',
    { priority: '1', lastYear: 2022, breaks: [cejBreak('deux mois de Garantie jeunes')] },
  ),
  scheme(
    'entrees_service_civique',
    ['Jeunes entrés en service civique', 'Service civique'],
    'qui ont commencé dans l’année une mission de service civique',
    { priority: '2' },
  ),
  scheme(
    'aides_permis_b',
    ['Jeunes aidés par la Région pour le permis B', 'Aide au permis B'],
    'qui ont commencé dans l’année à recevoir l’aide de la Région à la préparation du permis B',
    { priority: '2' },
  ),
  scheme(
    'pass_numeriques',
    ['Jeunes bénéficiaires d’un pass numérique', 'Pass numérique'],
    'qui ont reçu dans l’année un pass numérique, pour apprendre à se servir du numérique dans un lieu labellisé',
    {
      priority: '2',
      caveats: [
        'Ce sont des jeunes, et non des pass : l’accord-cadre parle de 18 000 pass numériques.',
      ],
    },
  ),
  scheme(
    'mobilites_internationales',
    ['Jeunes partis en mobilité internationale', 'Mobilité internationale'],
    'qui ont commencé dans l’année un séjour hors de France : stage, volontariat ou autre projet de mobilité',
    { priority: '2' },
  ),
  scheme(
    'aides_alimentaires',
    ['Jeunes bénéficiaires d’une aide alimentaire', 'Aide alimentaire'],
    'qui ont reçu dans l’année au moins une aide alimentaire',
    { priority: '2' },
  ),
  scheme(
    'points_sante',
    ['Jeunes reçus dans un point santé', 'Point santé'],
    'reçus dans l’année au moins une fois dans un point santé',
    { priority: '2' },
  ),
  scheme(
    'visites_erip',
    ['Jeunes orientés vers un espace régional d’information de proximité (ERIP)', 'ERIP'],
    'orientés dans l’année au moins une fois vers un espace régional d’information de proximité (ERIP)',
    { priority: '3' },
  ),
  theme(
    'jeunes_action_sante',
    ['Jeunes accompagnés pour leur santé', 'Action santé'],
    'à la santé (prévention, accès aux soins, santé mentale, nutrition…)',
  ),
  theme(
    'jeunes_action_numerique',
    ['Jeunes accompagnés dans l’usage du numérique', 'Action numérique'],
    'au numérique (équipement, apprentissage, démarches en ligne…)',
  ),
  theme(
    'jeunes_action_mobilite',
    ['Jeunes accompagnés dans leur mobilité', 'Action mobilité'],
    'à la mobilité (transports, permis de conduire…)',
  ),
  theme(
    'jeunes_action_logement',
    ['Jeunes accompagnés pour se loger', 'Action logement'],
    'au logement (recherche, aides, hébergement…)',
  ),
  theme(
    'jeunes_action_citoyennete',
    ['Jeunes accompagnés vers la citoyenneté', 'Action citoyenneté'],
    'à la citoyenneté (droits, engagement, vie collective…)',
  ),
];

/** Counts of `activite_annuelle`, by the counting rules of the private extract. */
export const activityIndicators: readonly Indicator[] = definitions.map((definition) => ({
  unit: 'jeunes',
  counts: 'people',
  partOf: null,
  priority: null,
  caveats: [],
  breaks: [],
  firstYear: null,
  lastYear: null,
  article4: false,
  source: imiloSource,
  ...definition,
  from: { kind: 'activity' as const },
}));
