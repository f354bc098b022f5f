import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const bound = (title: string, description: string) =>
  z.number().nullable().meta({ title, description, unit: '%', counts: 'nothing' });

const term = (title: string, description: string) =>
  z
    .number()
    .min(0)
    .nullable()
    .meta({ title, description, unit: 'selon l’indicateur', counts: 'byRow' });

export const chiffresCles = contract({
  name: 'chiffres_cles',
  title: 'Chiffres clés annuels',
  description:
    'Tous les indicateurs annuels, en format long : une valeur par année, territoire et indicateur, avec les deux termes et l’intervalle à 95 % des taux.',
  row: z.object({
    annee: fields.annee,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    indicateur: fields.text('Indicateur', 'Identifiant de l’indicateur dans le catalogue.'),
    valeur: z.number().nullable().meta({
      title: 'Valeur',
      description: 'Valeur de l’indicateur. Vide si statut_valeur n’est pas « publie ».',
      unit: 'voir la colonne unite',
      counts: 'byRow',
    }),
    unite: fields.unite,
    numerateur: term('Numérateur', 'Effectif au numérateur d’un taux ou d’une part.'),
    denominateur: term('Dénominateur', 'Effectif au dénominateur d’un taux ou d’une part.'),
    borne_basse: bound('Borne basse', 'Borne basse de l’intervalle de Wilson à 95 %.'),
    borne_haute: bound('Borne haute', 'Borne haute de l’intervalle de Wilson à 95 %.'),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code', 'indicateur'],
  foreignKeys: [{ fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] }],
  assembly: 'computed',
  threshold: 5,
  required: false,
});
