import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

export const parcoursTransitions = contract({
  name: 'parcours_transitions',
  title: 'De la situation d’accueil à la situation 3 à 24 mois après',
  description:
    'Nombre de jeunes de la région passés d’une situation au premier accueil à une autre à chaque horizon, suivis complets seulement.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    population: pathwayFields.population,
    horizon: pathwayFields.horizon,
    situation_entree: fields.coded(
      'situation',
      'Situation d’entrée',
      'Situation au premier accueil.',
    ),
    situation_horizon: fields.coded('situation', 'Situation à l’horizon', 'Situation à l’horizon.'),
    effectif: fields.effectif,
    suivis_complets: pathwayFields.people('Suivis complets', 'Jeunes suivis jusqu’à l’horizon.'),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['cohorte', 'population', 'horizon', 'situation_entree', 'situation_horizon'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: 5,
  rounding: 'always',
  required: false,
});
