import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const activiteAnnuelle = contract({
  name: 'activite_annuelle',
  title: 'Activité annuelle du réseau',
  description:
    'Un effectif par année, territoire et indicateur : jeunes accompagnés, premiers accueils, entrées en formation, en alternance et en emploi, actes, dispositifs.',
  row: z.object({
    annee: fields.annee,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    indicateur: z
      .string()
      .regex(/^[a-z0-9_]+$/)
      .meta({ title: 'Indicateur', description: 'Identifiant de l’indicateur dans le catalogue.' }),
    effectif: fields.effectif.meta({ counts: 'byRow' }),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code', 'indicateur'],
  foreignKeys: [{ fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] }],
  assembly: 'cumulative',
  threshold: 5,
  closedOnly: true,
  required: false,
});
