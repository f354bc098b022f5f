import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const activiteMensuelle = contract({
  name: 'activite_mensuelle',
  title: 'Suivi mensuel des missions locales',
  description:
    'Un effectif par mois (ou trimestre), territoire et indicateur. Une personne est comptée au mois de sa première entrée de l’année : douze mois s’ajoutent à l’année. Les mois d’une année close sont exacts ; ceux d’une année en cours sont arrondis au multiple de 5 le plus proche.',
  row: z.object({
    periode: z
      .string()
      .regex(/^\d{4}-((0[1-9]|1[0-2])|T[1-4])$/)
      .meta({ title: 'Période', description: 'Mois AAAA-MM ou trimestre AAAA-T1 à AAAA-T4.' }),
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    indicateur: fields.text('Indicateur', 'Identifiant de l’indicateur dans le catalogue.'),
    effectif: fields.effectif.meta({ counts: 'byRow' }),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['periode', 'territoire_niveau', 'territoire_code', 'indicateur'],
  foreignKeys: [{ fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] }],
  assembly: 'cumulative',
  threshold: 5,
  rounding: 'until_final',
  required: false,
});
