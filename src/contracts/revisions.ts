import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const date = (title: string, description: string) => z.iso.date().meta({ title, description });

export const revisions = contract({
  name: 'revisions',
  title: 'Révisions',
  description:
    'Chaque valeur publiée qui a changé depuis : l’ancienne, la nouvelle, la date et la raison.',
  row: z.object({
    date_revision: date('Date de révision', 'Jour où la nouvelle valeur est publiée (AAAA-MM-JJ).'),
    jeu: fields.text('Jeu de données', 'Jeu qui contient la valeur.'),
    cle: fields.text('Clé', 'Champs qui désignent la ligne, champ=valeur séparés par « ; ».'),
    colonne: fields.text('Colonne', 'Colonne dont la valeur a changé.'),
    ancienne_valeur: z.number().nullable().meta({
      title: 'Ancienne valeur',
      description: 'Valeur publiée auparavant ; vide si elle ne l’était pas.',
      unit: 'selon la colonne',
      counts: 'byRow',
    }),
    ancien_statut: fields.coded(
      'statut_revision',
      'Ancien statut',
      'Statut de la valeur auparavant ; « absente » si sa ligne n’existait pas.',
    ),
    nouvelle_valeur: z.number().nullable().meta({
      title: 'Nouvelle valeur',
      description: 'Valeur qui la remplace ; vide si elle n’est plus publiée.',
      unit: 'selon la colonne',
      counts: 'byRow',
    }),
    nouveau_statut: fields.coded(
      'statut_revision',
      'Nouveau statut',
      'Statut de la valeur qui la remplace.',
    ),
    motif: fields.text('Motif', 'Raison du changement.'),
  }),
  key: ['date_revision', 'jeu', 'cle', 'colonne'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: null,
  required: false,
});
