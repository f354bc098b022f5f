import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

export const parcoursApresFormation = contract({
  name: 'parcours_apres_formation',
  title: 'Après une formation',
  description:
    'Situation 3, 6 et 12 mois après la fin de la première formation terminée dans l’année, selon son financement.',
  row: z.object({
    annee_sortie: z.int().min(1980).max(2100).meta({
      title: 'Année de sortie',
      description: 'Année de fin de la formation.',
      unit: 'année',
    }),
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    financement: fields.coded('financement', 'Financement', 'Qui finance la formation.'),
    horizon: pathwayFields.horizon,
    situation: fields.coded('situation', 'Situation', 'Situation à l’horizon.'),
    effectif: fields.effectif,
    suivis_complets: pathwayFields.people('Suivis complets', 'Jeunes suivis jusqu’à l’horizon.'),
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'annee_sortie',
    'territoire_niveau',
    'territoire_code',
    'financement',
    'horizon',
    'situation',
  ],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: 5,
  rounding: 'always',
  required: false,
});
