import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const bilanAccordCadre = contract({
  name: 'bilan_accord_cadre',
  title: 'Bilan de l’accord-cadre par période',
  description:
    'Moyenne annuelle de chaque indicateur régional, par période : le premier accord (2018-2020), l’année entre les deux, l’accord 2022-2024, et depuis. La moyenne d’un taux est celle de ses valeurs annuelles.',
  row: z.object({
    periode: fields.periode,
    indicateur: fields.text('Indicateur', 'Identifiant de l’indicateur dans le catalogue.'),
    annees: z.int().min(1).max(10).meta({
      title: 'Années',
      description: 'Nombre d’années de la période qui sont publiées.',
      unit: 'années',
      counts: 'nothing',
    }),
    moyenne: z.number().nullable().meta({
      title: 'Moyenne annuelle',
      description:
        'Moyenne des valeurs annuelles de la région. Vide si l’une d’elles n’est pas publiée.',
      unit: 'voir la colonne unite',
      counts: 'byRow',
    }),
    unite: fields.unite,
    statut_valeur: fields.statut_valeur,
  }),
  key: ['periode', 'indicateur'],
  foreignKeys: [{ fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] }],
  assembly: 'computed',
  threshold: null,
  required: false,
});
