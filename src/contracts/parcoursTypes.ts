import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

export const parcoursTypes = contract({
  name: 'parcours_types',
  title: 'Types de trajectoires',
  description:
    'Part de chaque situation par mois dans chaque type de trajectoire, et effectif du type dans la cohorte.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    type: fields.text('Type', 'Nom du type de trajectoire.'),
    effectif: fields.effectif,
    mois_depuis_accueil: z.int().min(0).max(24).meta({
      title: 'Mois depuis l’accueil',
      description: '0 est le mois du premier accueil.',
      unit: 'mois',
    }),
    situation: fields.coded('situation', 'Situation', 'Situation au dernier jour du mois.'),
    part: z.number().min(0).max(100).nullable().meta({
      title: 'Part',
      description: 'Part des jeunes du type dans la situation.',
      unit: '%',
    }),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['cohorte', 'type', 'mois_depuis_accueil', 'situation'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: 5,
  required: false,
});
