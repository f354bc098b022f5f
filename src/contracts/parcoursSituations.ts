import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

export const parcoursSituations = contract({
  name: 'parcours_situations',
  title: 'Situations mois par mois après le premier accueil',
  description:
    'Pour chaque cohorte, nombre de jeunes dans chacune des sept situations au dernier jour de chaque mois, de 0 à 24 mois après le premier accueil. Une année d’accueil paraît quand elle est close, jusqu’au dernier mois que tous ses jeunes ont atteint.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    mois_depuis_accueil: z.int().min(0).max(24).meta({
      title: 'Mois depuis l’accueil',
      description: '0 est le mois du premier accueil.',
      unit: 'mois',
    }),
    situation: fields.coded('situation', 'Situation', 'Situation au dernier jour du mois.'),
    effectif: fields.effectif,
    observes: pathwayFields.people(
      'Jeunes observés',
      'Jeunes de l’année d’accueil, tous observés ce mois-là.',
    ),
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'cohorte',
    'territoire_niveau',
    'territoire_code',
    'population',
    'mois_depuis_accueil',
    'situation',
  ],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: 5,
  rounding: 'always',
  required: false,
});
