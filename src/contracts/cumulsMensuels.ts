import { z } from 'zod';
import { activiteMensuelle } from './activiteMensuelle.ts';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const cumulsMensuels = contract({
  name: 'cumuls_mensuels',
  title: 'Cumuls depuis janvier',
  description:
    'Pour chaque mois (ou trimestre), territoire et indicateur du suivi mensuel : le total depuis janvier de la même année. Une personne est comptée au mois de sa première entrée de l’année : le cumul est un nombre de jeunes distincts. D’une année close, c’est la somme de ses mois, secrète dès que l’un d’eux l’est ; d’une année en cours, c’est le vrai total, arrondi comme ses mois : il peut différer de leur somme. La même période de l’année précédente est une autre ligne du fichier.',
  row: z.object({
    periode: activiteMensuelle.row.shape.periode.meta({
      title: 'Fin de la période',
      description: 'Dernier mois (AAAA-MM) ou dernier trimestre (AAAA-T1 à AAAA-T4) du cumul.',
    }),
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    indicateur: fields.text('Indicateur', 'Identifiant de l’indicateur dans le catalogue.'),
    cumul: fields.effectif.meta({
      title: 'Cumul depuis janvier',
      description:
        'Total des mois ou des trimestres de l’année, jusqu’à celui-ci. Vide si statut_valeur n’est pas « publie ».',
      unit: 'selon l’indicateur',
      counts: 'byRow',
    }),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['periode', 'territoire_niveau', 'territoire_code', 'indicateur'],
  foreignKeys: [{ fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] }],
  assembly: 'completed',
  threshold: 5,
  rounding: 'always',
  required: false,
});
