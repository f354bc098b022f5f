import { z } from 'zod';
import { activiteMensuelle } from './activiteMensuelle.ts';
import { contract } from './contract.ts';

export const activiteMensuelleAnterieure = contract({
  name: 'activite_mensuelle_anterieure',
  title: 'Suivi mensuel, extractions antérieures',
  description:
    'Ce que donnaient les extractions antérieures des mois (ou trimestres) du suivi mensuel, arrondi comme il a été publié. Un mois grandit d’une extraction à la suivante : des saisies arrivent en retard, et des jeunes vus plus tard dans l’année deviennent des jeunes accompagnés.',
  row: z.object({
    date_extraction: z.iso.date().meta({
      title: 'Date d’extraction',
      description: 'Jour de l’extraction qui a donné cette valeur (AAAA-MM-JJ).',
    }),
    ...activiteMensuelle.row.shape,
  }),
  key: ['date_extraction', ...activiteMensuelle.key],
  foreignKeys: activiteMensuelle.foreignKeys,
  assembly: 'cumulative',
  threshold: activiteMensuelle.threshold,
  rounding: 'always',
  required: false,
});
