import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const fullTimeEquivalent = z.number().min(0).max(5000).nullable();

export const reseauAnnuel = contract({
  name: 'reseau_annuel',
  title: 'Moyens du réseau',
  description:
    'Lieux d’accueil et professionnels de chaque mission locale, par année. Une cellule vide est une valeur non disponible : la mission locale ne l’a pas donnée.',
  row: z.object({
    annee: fields.annee,
    code_ml: z
      .string()
      .regex(/^\d{5}S\d{2}$/)
      .meta({ title: 'Code i-milo', description: 'Code de la mission locale.' }),
    lieux_accueil: z.int().min(0).max(500).nullable().meta({
      title: 'Lieux d’accueil',
      description:
        'Sièges, antennes et permanences où un jeune peut être reçu. Vide si ce nombre n’est pas disponible.',
      unit: 'lieux',
      counts: 'structures',
    }),
    professionnels_etp: fullTimeEquivalent.meta({
      title: 'Professionnels',
      description:
        'Professionnels de la structure, en équivalent temps plein (ETP). Vide si ce nombre n’est pas disponible.',
      unit: 'ETP',
      counts: 'nothing',
    }),
    conseillers_etp: fullTimeEquivalent.meta({
      title: 'Conseillers',
      description:
        'Conseillers en insertion, en équivalent temps plein, parmi les professionnels. Vide si ce nombre n’est pas disponible.',
      unit: 'ETP',
      counts: 'nothing',
    }),
  }),
  key: ['annee', 'code_ml'],
  foreignKeys: [{ fields: ['code_ml'], dataset: 'missions_locales', to: ['code'] }],
  assembly: 'cumulative',
  threshold: null,
  required: false,
});
