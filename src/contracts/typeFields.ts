import { z } from 'zod';

/** Fields that the contracts of the types of pathways share. */
export const typeFields = {
  type: z
    .string()
    .regex(/^[b-df-hj-np-t]{6}$/)
    .meta({
      title: 'Type',
      description:
        'Code du type de parcours, calculé sur ses parts mois par mois ; son nom est dans parcours_types_noms.',
    }),
  part: (description: string) =>
    z.number().min(0).max(100).meta({ title: 'Part', description, unit: '%', counts: 'nothing' }),
  arrondi: z.int().min(1).max(50).meta({
    title: 'Arrondi',
    description:
      'Pas de l’arrondi de la part, d’autant plus large que le groupe est petit, pour qu’aucun petit effectif ne se retrouve.',
    unit: '%',
    counts: 'nothing',
  }),
};
