import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const date = (title: string, description: string) => z.iso.date().meta({ title, description });

export const retraits = contract({
  name: 'retraits',
  title: 'Éditions retirées',
  description:
    'Chaque édition publiée qui a été retirée : depuis quand elle l’était, la date et la raison du retrait. Ses adresses datées ne donnent plus ses données.',
  row: z.object({
    date_retrait: date('Date du retrait', 'Jour où l’édition a été retirée (AAAA-MM-JJ).'),
    jeu: fields.text('Jeu de données', 'Jeu auquel appartenait l’édition.'),
    edition: z
      .string()
      .regex(/^[0-9A-Za-z-]+$/)
      .meta({ title: 'Édition', description: 'Nom de l’édition, celui de son fichier.' }),
    date_publication: date(
      'Date de publication',
      'Jour où l’édition retirée avait été publiée (AAAA-MM-JJ).',
    ),
    fin_publication: date(
      'Fin de publication',
      'Jour où elle a cessé d’être publiée : celui du retrait, ou celui où une autre l’avait déjà remplacée.',
    ),
    motif: fields.text('Motif', 'Raison du retrait.'),
  }),
  key: ['jeu', 'edition', 'date_publication'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: null,
  required: false,
});
