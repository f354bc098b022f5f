import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const chomageLocalise = contract({
  name: 'chomage_localise',
  title: 'Le chômage dans la région et ses départements, par trimestre',
  description:
    'Taux de chômage localisés de l’Insee : part des chômeurs dans la population active, à tous les âges, en moyenne d’un trimestre et corrigée des variations saisonnières. Ils suivent le chômage au sens du Bureau international du travail (BIT), et non celui que les personnes déclarent au recensement. L’Insee révise la série à chaque trimestre : les derniers sont provisoires.',
  row: z.object({
    trimestre: z
      .string()
      .regex(/^(19|20)\d{2}-T[1-4]$/)
      .meta({ title: 'Trimestre', description: 'AAAA-T1 à AAAA-T4.' }),
    territoire_niveau: fields.largeTerritory,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    taux_chomage: fields.share.meta({
      title: 'Taux de chômage localisé',
      description: 'Part des chômeurs dans la population active de 15 ans ou plus.',
      unit: '%',
      counts: 'nothing',
    }),
  }),
  key: ['trimestre', 'territoire_niveau', 'territoire_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
