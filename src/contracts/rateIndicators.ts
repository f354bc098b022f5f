import { type Indicator, imiloSource } from './indicator.ts';
import { smallestDenominator } from './smallestDenominator.ts';

type RateDefinition = Pick<
  Indicator,
  'id' | 'label' | 'shortLabel' | 'definition' | 'partOf' | 'article4'
> & {
  numerator: string;
  denominator: string;
};

const definitions: RateDefinition[] = [
  {
    id: 'taux_entree_formation',
    label: 'Part des jeunes accompagnés entrés en formation',
    shortLabel: 'Entrés en formation',
    definition:
      'Jeunes entrés en formation dans l’année, quel que soit le financeur, sur 100 jeunes accompagnés dans l’année.',
    numerator: 'entrees_formation',
    denominator: 'jeunes_accompagnes',
    partOf: null,
    article4: true,
  },
  {
    id: 'taux_entree_formation_region',
    label: 'Part des jeunes accompagnés entrés dans une formation financée par la Région',
    shortLabel: 'dont formation de la Région',
    definition:
      'Jeunes entrés dans l’année dans une formation financée par la Région, sur 100 jeunes accompagnés dans l’année.',
    numerator: 'entrees_formation_region',
    denominator: 'jeunes_accompagnes',
    partOf: 'taux_entree_formation',
    article4: true,
  },
  {
    id: 'taux_entree_alternance',
    label: 'Part des jeunes accompagnés entrés en alternance',
    shortLabel: 'Entrés en alternance',
    definition:
      'Jeunes entrés dans l’année en contrat d’apprentissage ou de professionnalisation, sur 100 jeunes accompagnés dans l’année.',
    numerator: 'entrees_alternance',
    denominator: 'jeunes_accompagnes',
    partOf: null,
    article4: true,
  },
  {
    id: 'taux_entree_emploi',
    label: 'Part des jeunes accompagnés entrés en emploi',
    shortLabel: 'Entrés en emploi',
    definition: 'Jeunes entrés en emploi dans l’année, sur 100 jeunes accompagnés dans l’année.',
    numerator: 'entrees_emploi',
    denominator: 'jeunes_accompagnes',
    partOf: null,
    article4: true,
  },
  {
    id: 'taux_entree_emploi_sortants_formation_region',
    label:
      'Part des jeunes accompagnés entrés en emploi après une formation financée par la Région',
    shortLabel: 'dont sortants de formation Région',
    definition:
      'Jeunes entrés en emploi dans les douze mois qui suivent une formation financée par la Région, sur 100 jeunes accompagnés dans l’année.',
    numerator: 'entrees_emploi_sortants_formation_region',
    denominator: 'jeunes_accompagnes',
    partOf: 'taux_entree_emploi',
    article4: true,
  },
  {
    id: 'part_emploi_durable',
    label: 'Part de l’emploi durable parmi les jeunes entrés en emploi',
    shortLabel: 'Emploi durable',
    definition:
      'Jeunes entrés dans l’année en contrat à durée indéterminée ou de plus de six mois, sur 100 jeunes entrés en emploi dans l’année.',
    numerator: 'entrees_emploi_durable',
    denominator: 'entrees_emploi',
    partOf: null,
    article4: false,
  },
];

/** Rates whose two terms are counts of `activite_annuelle`. */
export const rateIndicators: readonly Indicator[] = definitions.map(
  ({ numerator, denominator, ...definition }) => ({
    ...definition,
    unit: '%',
    counts: 'nothing' as const,
    from: { kind: 'rate' as const, numerator, denominator },
    priority: '1' as const,
    source: imiloSource,
    caveats: [
      `Intervalle de Wilson à 95 % : il mesure ce qu’un petit effectif permet d’affirmer. Pas de taux sous ${smallestDenominator} jeunes au dénominateur.`,
    ],
    breaks: [],
    firstYear: null,
    lastYear: null,
  }),
);
