import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const indicateurs = contract({
  name: 'indicateurs',
  title: 'Catalogue des indicateurs',
  description:
    'Définition, unité, termes et précautions de chaque indicateur du site, y compris ceux dont aucune valeur n’est encore publiée.',
  row: z.object({
    indicateur: fields.text('Indicateur', 'Identifiant stable.'),
    libelle: fields.text('Libellé', 'Nom de l’indicateur.'),
    definition: z
      .string()
      .min(1)
      .max(2000)
      .meta({ title: 'Définition', description: 'Ce que l’indicateur compte, exactement.' }),
    unite: fields.unite,
    compte: fields.coded(
      'compte',
      'Ce qui est compté',
      'Nature de ce que l’indicateur compte. Les petits nombres de personnes et d’entrées sont couverts par le secret statistique.',
    ),
    numerateur: fields.text('Numérateur', 'Numérateur du taux.').nullable(),
    denominateur: fields.text('Dénominateur', 'Dénominateur du taux.').nullable(),
    partie_de: fields
      .text('Partie de', 'Indicateur dont celui-ci est une partie (« dont »).')
      .nullable(),
    priorite: fields
      .coded('priorite', 'Priorité', 'Priorité de l’accord-cadre que l’indicateur éclaire.')
      .nullable(),
    article_4: z.enum(['oui', 'non']).meta({
      title: 'Article 4',
      description: 'L’indicateur est-il l’un des ratios de l’article 4 ?',
    }),
    source: fields.source,
    precautions: z
      .string()
      .min(1)
      .max(2000)
      .nullable()
      .meta({ title: 'Précautions', description: 'Limites de lecture et ruptures de série.' }),
    premiere_annee: fields.annee.nullable().meta({
      title: 'Première année',
      description: 'Première année où l’indicateur a un sens ; vide s’il n’y a pas de limite.',
      unit: 'année',
    }),
    derniere_annee: fields.annee.nullable().meta({
      title: 'Dernière année',
      description: 'Dernière année où l’indicateur a un sens ; vide s’il n’y a pas de limite.',
      unit: 'année',
    }),
  }),
  key: ['indicateur'],
  foreignKeys: [],
  assembly: 'computed',
  threshold: null,
  required: true,
});
