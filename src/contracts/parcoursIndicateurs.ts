import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

export const parcoursIndicateurs = contract({
  name: 'parcours_indicateurs',
  title: 'Résumés des parcours',
  description:
    'Deux résumés des situations mois par mois : la diversité des situations d’un mois, et le nombre moyen de mois passés dans chacune pendant les 24 mois qui suivent celui de l’accueil. Calculés sur des effectifs arrondis.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    indicateur: fields.coded('indicateur_parcours', 'Indicateur', 'Résumé calculé.'),
    situation: fields.text('Situation', 'Situation comptée ; « ensemble » pour l’entropie.'),
    mois: z.int().min(0).max(60).meta({
      title: 'Mois',
      description: 'Mois de l’entropie, ou dernier des mois comptés.',
      unit: 'mois',
    }),
    valeur: z.number().min(0).max(60).nullable().meta({
      title: 'Valeur',
      description:
        'Entropie de Shannon normalisée (0 : tous dans la même situation ; 1 : autant dans chacune), ou nombre de mois. Vide si statut_valeur n’est pas « publie ».',
      unit: 'voir la colonne unite',
      counts: 'nothing',
    }),
    unite: fields.unite,
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'cohorte',
    'territoire_niveau',
    'territoire_code',
    'population',
    'indicateur',
    'situation',
    'mois',
  ],
  foreignKeys: [],
  assembly: 'computed',
  fromRounded: true,
  threshold: null,
  required: false,
});
