import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { typeFields } from './typeFields.ts';

export const parcoursTypesNoms = contract({
  name: 'parcours_types_noms',
  title: 'Noms des types de parcours',
  description:
    'Nom et description de chaque type de parcours, écrits par l’analyste d’après ses parts mois par mois, dans l’ordre où le site les montre.',
  row: z.object({
    type: typeFields.type,
    nom: fields.text('Nom', 'Nom du type, en quelques mots.'),
    description: fields.text('Description', 'Ce qui caractérise le type, en une phrase.'),
  }),
  key: ['type'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
