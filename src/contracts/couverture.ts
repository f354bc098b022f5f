import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const couverture = contract({
  name: 'couverture',
  title: 'Mission locale de chaque commune',
  description:
    'La mission locale, ou les missions locales, dont relève chaque commune de la région, d’après le fichier national de couverture.',
  row: z.object({
    commune_insee: z
      .string()
      .regex(/^\d{5}$/)
      .meta({
        title: 'Code Insee',
        description: 'Code Insee de la commune, de cinq chiffres (exemple : 33063).',
      }),
    commune: fields.text('Commune', 'Nom de la commune.'),
    code_ml: z
      .string()
      .regex(/^\d{5}S\d{2}$/)
      .meta({
        title: 'Code i-milo',
        description: 'Code i-milo de la mission locale (exemple : 33063S00).',
      }),
    mission_locale: fields.text('Mission locale', 'Nom officiel de la mission locale.'),
  }),
  key: ['commune_insee', 'code_ml'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
  announced: true,
  foreign: {
    separator: ';',
    columns: {
      commune_insee: 'Code INSEE',
      commune: 'Nom Commune',
      code_ml: 'Code ML',
      mission_locale: 'Nom Officiel ML',
    },
    keep: {
      column: 'commune_insee',
      prefixes: ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'],
      filled: 'code_ml',
    },
  },
});
