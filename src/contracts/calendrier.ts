import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const calendrier = contract({
  name: 'calendrier',
  title: 'Publications prévues',
  description:
    'Chaque publication prévue : son jour, ce qui paraîtra et la période couverte. Elle est faite quand le jeu contient la période.',
  row: z.object({
    date_prevue: z.iso.date().meta({
      title: 'Date prévue',
      description: 'Jour où la publication est prévue (AAAA-MM-JJ).',
    }),
    titre: fields.text('Titre', 'Nom de la publication.'),
    jeu: z
      .string()
      .regex(/^[a-z_]+$/)
      .nullable()
      .meta({
        title: 'Jeu de données',
        description: 'Jeu qui contiendra la période ; vide pour un événement sans données.',
      }),
    periode: fields.periode.nullable(),
    nature_date: fields.coded(
      'nature_date',
      'Nature de la date',
      'Date arrêtée, ou prévision qui peut encore changer.',
    ),
    remarque: fields.remarque,
  }),
  key: ['date_prevue', 'titre'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
