import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const territoires = contract({
  name: 'territoires',
  title: 'Région et départements',
  description:
    'Une ligne pour la région et une par département, avec la population municipale (Insee).',
  row: z.object({
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population_municipale: z.int().min(1).max(100_000_000).meta({
      title: 'Population municipale',
      description: 'Population municipale de tous âges.',
      unit: 'personnes',
      counts: 'people',
    }),
  }),
  key: ['territoire_niveau', 'territoire_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: true,
});
