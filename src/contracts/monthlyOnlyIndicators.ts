import { type Indicator, imiloSource } from './indicator.ts';

/** Counts of `activite_mensuelle` that add up to no year. */
export const monthlyOnlyIndicators: readonly Indicator[] = [
  {
    id: 'jeunes_vus_dans_le_mois',
    label: 'Jeunes vus dans le mois',
    shortLabel: 'Vus dans le mois',
    definition:
      'Jeunes accompagnés dans l’année qui ont eu dans le mois au moins un acte, quel qu’il soit : entretien, atelier, information collective, visite ou autre.',
    unit: 'jeunes',
    counts: 'people',
    from: { kind: 'monthly' },
    partOf: null,
    priority: 'suivi',
    article4: false,
    source: imiloSource,
    caveats: [
      'Un jeune vu deux mois de suite compte dans chacun : les mois ne s’ajoutent ni en trimestre ni en année.',
    ],
    breaks: [],
    firstYear: null,
    lastYear: null,
  },
];
