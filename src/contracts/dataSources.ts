import { z } from 'zod';
import { licenceCodes } from './licences.ts';

const text = (title: string, description: string, least = 3) =>
  z.string().min(least).max(600).meta({ title, description });

const name = z.string().regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/);

const address = z.string().refine((value) => /^https:\/\/[a-z0-9.-]+\/\S*$/.test(value), {
  error: 'une adresse complète (https://…)',
});

/** A year, quarter, month, day, span of years or of months, that exists and is not far in the future. */
const period = z
  .string()
  .refine(
    (value) =>
      /^20\d{2}(-(0[1-9]|1[0-2])|-T[1-4])?$/.test(value) ||
      z.iso.date().safeParse(value).success ||
      /^20\d{2}-20\d{2}$/.test(value) ||
      /^20\d{2}-(0[1-9]|1[0-2])\/20\d{2}-(0[1-9]|1[0-2])$/.test(value),
    {
      error:
        'une période entre guillemets droits : "AAAA", "AAAA-MM", "AAAA-MM-JJ", "AAAA-T1" à "AAAA-T4", "AAAA-AAAA" ou "AAAA-MM/AAAA-MM"',
    },
  );

/** What of `data/` comes from a source. */
const fed = z.strictObject({
  jeu: name.meta({
    title: 'Jeu',
    description: 'Dossier de data/ : un jeu de données, ou les contours.',
  }),
  indicateurs: z.array(name).min(1).optional().meta({
    title: 'Indicateurs',
    description: 'Indicateurs du jeu qui viennent de la source ; sans eux, tout le jeu.',
  }),
  fichiers: z.array(z.string().min(3)).min(1).optional().meta({
    title: 'Fichiers',
    description: 'Fichiers du producteur qui sont lus pour ce jeu.',
  }),
});

const release = z.strictObject({
  phrase: text('Parution', 'Quand le producteur publie, en une phrase.'),
  mois: z.int().min(1).max(120).nullable().meta({
    title: 'Périodicité',
    description: 'Mois d’une parution à la suivante ; vide si la source ne paraît plus.',
  }),
  delai: z.int().min(0).max(120).meta({
    title: 'Délai',
    description: 'Mois de la fin de la période à sa parution.',
  }),
});

const refreshing = z.strictObject({
  phrase: text('Actualiser', 'Ce que l’analyste fait, en une phrase.'),
  commande: text('Commande', 'Commande à lancer.').optional(),
});

const dataSource = z.strictObject({
  id: name.meta({ title: 'Identifiant', description: 'Court, et qui ne change pas.' }),
  titre: text('Titre', 'Nom de la source.'),
  producteur: text('Producteur', 'Organisme qui la publie.', 2),
  jeux: z.array(fed).min(1).meta({ title: 'Jeux' }),
  adresse: address.meta({
    title: 'Adresse',
    description: 'Page du producteur où se trouve son fichier.',
  }),
  licence: z.enum(licenceCodes).meta({ title: 'Licence' }),
  parution: release.meta({ title: 'Parution' }),
  derniere: period.meta({
    title: 'Dernière période',
    description: 'Période de la dernière valeur que data/ contient.',
  }),
  nature: z.enum(['serie', 'recensement', 'repertoire']).meta({
    title: 'Nature',
    description:
      'Série dont les valeurs vieillissent, recensement daté de son année, ou répertoire en vigueur.',
  }),
  actualiser: refreshing.meta({ title: 'Actualiser' }),
});

/**
 * `data/sources.yaml`, published as `sources.json`: the official sources of the datasets, where their
 * files are found, how old they are and what refreshes them.
 */
export const dataSources = z.strictObject({ sources: z.array(dataSource).min(1) });

export type DataSource = z.infer<typeof dataSource>;

/** Address of the list among the published files. */
export const dataSourcesPath = 'sources.json';
