import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { imiloCode } from './imiloCode.ts';

export const couverture = contract({
  name: 'couverture',
  title: 'Mission locale de chaque commune',
  description:
    'La mission locale, ou les missions locales, dont relève chaque commune de la région, d’après le fichier national des zones de couverture.',
  row: z.object({
    commune_insee: z
      .string()
      .regex(/^(\d{2}|2[AB])\d{3}$/)
      .meta({
        title: 'Code Insee',
        description: 'Code Insee de la commune, de cinq caractères (exemple : 33063).',
      }),
    commune: fields.text('Commune', 'Nom de la commune.'),
    code_ml: z
      .string()
      .regex(/^\d{5}S\d{2}$/)
      .meta({
        title: 'Code i-milo',
        description: 'Code i-milo de la mission locale (exemple : 33063S00).',
      }),
    mission_locale: fields.text('Mission locale', 'Nom de la mission locale dans le fichier.'),
    lecture: fields
      .coded(
        'lecture',
        'Lecture',
        'Dit si la ligne a été lue dans le fichier national ou déduite de ses voisines. Vide si le fichier national est publié tel qu’il est diffusé.',
      )
      .nullable(),
  }),
  key: ['commune_insee', 'code_ml'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
  announced: true,
  optional: ['lecture'],
  foreign: {
    separator: ';',
    columns: {
      commune_insee: 'Code INSEE',
      commune: 'Nom Commune',
      code_ml: 'Code ML',
      mission_locale: 'Nom Officiel ML',
      lecture: 'lecture',
    },
    codes: ['commune_insee', 'code_ml'],
    rewritten: { code_ml: imiloCode },
    place: 'commune_insee',
    filled: 'code_ml',
  },
});
