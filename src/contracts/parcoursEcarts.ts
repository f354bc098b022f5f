import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

const { share } = pathwayFields;

const points = (title: string, description: string) =>
  z
    .number()
    .min(-100)
    .max(100)
    .nullable()
    .meta({ title, description, unit: 'points', counts: 'nothing' });

export const parcoursEcarts = contract({
  name: 'parcours_ecarts',
  title: 'Écarts entre courbes de première entrée',
  description:
    'Écart, à 6, 12 et 24 mois, entre deux courbes de première entrée qui n’ont aucun jeune en commun, avec son intervalle à 95 % : deux cohortes, deux populations d’une cohorte, ou un département et le reste de la région. Calculé, comme les courbes, sur des effectifs arrondis.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    issue: fields.coded('issue', 'Issue', 'Ce que l’on attend.'),
    evenement: fields.coded('evenement', 'Événement', 'Entrée que les deux courbes suivent.'),
    comparaison: fields.coded('comparaison', 'Comparaison', 'Ce à quoi l’on compare.'),
    reference: fields.text(
      'Référence',
      'Cohorte (année) ou population de comparaison ; « reste_region » pour un département.',
    ),
    mois: z.int().min(0).max(60).meta({
      title: 'Mois',
      description: 'Mois de la comparaison, en mois calendaires depuis l’accueil.',
      unit: 'mois',
    }),
    estimation: share('Estimation', 'Part des jeunes entrés au plus tard ce mois.'),
    estimation_reference: share('Estimation de la référence', 'La même part dans la référence.'),
    ecart: points(
      'Écart',
      'Estimation moins estimation de la référence, avant arrondi. Vide si statut_valeur n’est pas « publie ».',
    ),
    borne_basse: points('Borne basse', 'Borne basse de l’intervalle à 95 % de l’écart.'),
    borne_haute: points('Borne haute', 'Borne haute de l’intervalle à 95 % de l’écart.'),
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'cohorte',
    'territoire_niveau',
    'territoire_code',
    'population',
    'issue',
    'evenement',
    'comparaison',
    'reference',
    'mois',
  ],
  foreignKeys: [],
  assembly: 'computed',
  fromRounded: true,
  threshold: null,
  required: false,
});
