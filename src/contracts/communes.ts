import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { postalCodesPattern } from './postalCodes.ts';

export const communes = contract({
  name: 'communes',
  title: 'Communes de la région',
  description:
    'Une ligne par commune de Nouvelle-Aquitaine, avec son département, au 1er janvier de l’année du fichier.',
  row: z.object({
    code: z
      .string()
      .regex(/^\d{5}$/)
      .meta({ title: 'Code Insee', description: 'Code Insee de la commune (exemple : 33063).' }),
    nom: fields.text('Nom', 'Nom de la commune.'),
    departement: z
      .string()
      .regex(/^\d{2}$/)
      .meta({ title: 'Département', description: 'Code Insee du département.' }),
    anciennes_communes: fields
      .text(
        'Anciennes communes',
        'Communes déléguées ou associées que la commune réunit et qui ont un autre nom, séparées par un point-virgule. Vide s’il n’y en a pas.',
      )
      .nullable(),
    codes_postaux: z.string().regex(postalCodesPattern).nullable().meta({
      title: 'Codes postaux',
      description:
        'Codes postaux de la commune, séparés par une espace (exemple : 33000 33100). Une commune peut en avoir plusieurs, et les partager avec d’autres. Vide si aucun n’est connu.',
    }),
  }),
  key: ['code'],
  foreignKeys: [{ fields: ['departement'], dataset: 'territoires', to: ['territoire_code'] }],
  assembly: 'latest',
  threshold: null,
  required: true,
  optional: ['codes_postaux'],
});
