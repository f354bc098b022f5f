import { z } from 'zod';
import { contract } from './contract.ts';
import { pathwayFields } from './pathwayFields.ts';
import { typeFields } from './typeFields.ts';

export const parcoursTypes = contract({
  name: 'parcours_types',
  title: 'Parts des types de parcours',
  description:
    'Pour chaque cohorte suivie 24 mois en entier, part des jeunes dont le parcours ressemble le plus à chacun des types. La part est arrondie assez largement pour ne donner aucun petit effectif ; les parts d’une cohorte ne font donc pas toujours 100.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    type: typeFields.type,
    part: typeFields.part('Part des jeunes de la cohorte qui sont de ce type, arrondie.'),
    arrondi: typeFields.arrondi,
  }),
  key: ['cohorte', 'type'],
  foreignKeys: [
    { fields: ['type'], dataset: 'parcours_types_mois', to: ['type'] },
    { fields: ['type'], dataset: 'parcours_types_noms', to: ['type'] },
  ],
  assembly: 'cumulative',
  threshold: null,
  required: false,
});
