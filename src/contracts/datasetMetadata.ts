import { z } from 'zod';
import { roundingStep } from './countError.ts';
import { licenceCodes } from './licences.ts';
import { codesOf } from './nomenclatures.ts';

const isoDate = z.iso.date({ abort: true }).refine((date) => date >= '2000' && date < '2100', {
  error: 'une date de 2000 à 2099',
  abort: true,
});

/** Metadata of one edition: one CSV file of a dataset's folder. */
const editionFields = z.strictObject({
  fichier: z
    .string()
    .regex(/^[0-9A-Za-z-]+\.csv$/)
    .meta({ title: 'Fichier', description: 'Nom du fichier CSV.' }),
  statut: z.enum(codesOf('statut')).optional().meta({
    title: 'Statut',
    description: 'Statut de l’édition, s’il diffère de celui du jeu de données.',
  }),
  date_extraction: isoDate.optional().meta({
    title: 'Date d’extraction',
    description: 'Jour où la source a été lue (AAAA-MM-JJ).',
  }),
  date_publication: isoDate.meta({
    title: 'Date de publication',
    description: 'Jour de publication (AAAA-MM-JJ).',
  }),
  arrondi: z.literal(roundingStep).optional().meta({
    title: 'Arrondi',
    description:
      'Pas de l’arrondi d’une édition révisable : 5 pour des effectifs arrondis au multiple de 5 le plus proche, ceux de moins de 5 étant secrets. Absent d’une édition exacte.',
  }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .meta({
      title: 'Empreinte',
      description: 'SHA-256 du fichier d’une édition définitive, figée.',
    }),
});

/** What is published was read before. The error says, in French, what is expected. */
const edition = editionFields.refine(
  ({ date_extraction: read, date_publication }) => read === undefined || read <= date_publication,
  { error: 'une date de publication qui suit date_extraction', path: ['date_publication'] },
);

/** Acknowledges an implausible jump, so that its warning is no longer printed. */
const acknowledgement = z.strictObject({
  territoire: z.string().meta({ title: 'Territoire', description: 'Code du territoire.' }),
  indicateur: z.string().meta({ title: 'Indicateur', description: 'Identifiant de l’indicateur.' }),
  annee: z.int().meta({ title: 'Année', description: 'Année de la variation.' }),
  periode: z.string().optional().meta({
    title: 'Période',
    description: 'Mois ou trimestre de la variation ; sans elle, toute l’année.',
  }),
  raison: z
    .string()
    .min(10)
    .meta({ title: 'Raison', description: 'Pourquoi la variation est vraie.' }),
});

/** `dataset.yaml`: what the analyst says of a dataset and of each of its editions. */
export const datasetMetadata = z.strictObject({
  titre: z.string().min(3),
  description: z.string().min(10),
  source: z.string().min(3),
  licence: z.enum(licenceCodes),
  statut: z.enum(codesOf('statut')),
  editions: z.array(edition).min(1),
  variations_reconnues: z.array(acknowledgement).optional(),
});

export type DatasetMetadata = z.infer<typeof datasetMetadata>;
export type EditionMetadata = DatasetMetadata['editions'][number];
