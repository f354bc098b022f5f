import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { structureCodesPattern } from './structureCodes.ts';

export const missionsLocales = contract({
  name: 'missions_locales',
  title: 'Répertoire des missions locales',
  description:
    'Une ligne par structure du réseau régional, avec sa commune siège. Les structures fusionnent, se divisent et changent de nom : une structure qui a pris fin garde sa ligne, avec ses années et son successeur. L’année d’une fusion est donnée entière sous le nom de celle qui en est issue.',
  row: z.object({
    code: z
      .string()
      .regex(/^\d{5}S\d{2}$/)
      .meta({ title: 'Code i-milo', description: 'Code de la structure (exemple : 33063S00).' }),
    nom: fields.text('Nom', 'Nom de la mission locale.'),
    departement: z
      .string()
      .regex(/^\d{2}$/)
      .meta({ title: 'Département', description: 'Code Insee du département du siège.' }),
    commune_insee: z
      .string()
      .regex(/^\d{5}$/)
      .meta({ title: 'Code de la commune', description: 'Code Insee de la commune siège.' }),
    commune: fields.text('Commune', 'Nom de la commune siège.'),
    latitude: z.number().min(42).max(48).meta({
      title: 'Latitude',
      description: 'Latitude de la commune siège (WGS 84).',
      unit: 'degrés',
      counts: 'nothing',
    }),
    longitude: z.number().min(-2.5).max(3).meta({
      title: 'Longitude',
      description: 'Longitude de la commune siège (WGS 84).',
      unit: 'degrés',
      counts: 'nothing',
    }),
    note: fields.text('Note', 'Précision ou réserve sur la ligne.').nullable(),
    debut_validite: z.int().min(1980).max(2100).meta({
      title: 'Début de validité',
      description: 'Première année dont les chiffres sont donnés sous ce code.',
      unit: 'année',
      counts: 'nothing',
    }),
    fin_validite: z.int().min(1980).max(2100).nullable().meta({
      title: 'Fin de validité',
      description:
        'Dernière année dont les chiffres sont donnés sous ce code ; vide si la structure est active.',
      unit: 'année',
      counts: 'nothing',
    }),
    successeur: z.string().regex(structureCodesPattern).nullable().meta({
      title: 'Successeur',
      description:
        'Code de la structure qui a repris son activité ; plusieurs codes séparés par une espace si elle s’est divisée.',
    }),
    adresse: fields
      .text('Adresse', 'Numéro et voie du siège, ou lieu-dit. Vide si elle n’est pas connue.')
      .nullable(),
    code_postal: z
      .string()
      .regex(/^\d{5}$/)
      .nullable()
      .meta({
        title: 'Code postal',
        description: 'Code postal du siège, de cinq chiffres. Vide s’il n’est pas connu.',
      }),
    adresse_statut: fields
      .coded(
        'adresse_statut',
        'Statut de l’adresse',
        'Dit si l’adresse du siège est à confirmer. Vide sans adresse.',
      )
      .nullable(),
  }),
  key: ['code'],
  foreignKeys: [
    { fields: ['departement'], dataset: 'territoires', to: ['territoire_code'] },
    { fields: ['commune_insee'], dataset: 'communes', to: ['code'] },
  ],
  assembly: 'latest',
  threshold: null,
  required: true,
  optional: ['adresse', 'code_postal', 'adresse_statut'],
});
