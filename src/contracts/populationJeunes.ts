import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const populationJeunes = contract({
  name: 'population_jeunes',
  title: 'Les jeunes de 15 à 24 ans depuis 1975',
  description:
    'Habitants de 15 à 19 ans et de 20 à 24 ans de la région et de ses départements au 1er janvier de chaque année, d’après les estimations de population de l’Insee. Le recensement compte autrement (il est daté du milieu de cinq années d’enquête) : son nombre de jeunes s’écarte de cette série d’environ 2 %, et ne la prolonge pas.',
  row: z.object({
    annee: z.int().min(1900).max(2100).meta({
      title: 'Année',
      description: 'La population est celle du 1er janvier de cette année.',
      unit: 'année',
      counts: 'nothing',
    }),
    territoire_niveau: fields.largeTerritory,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    jeunes_15_19: fields.inhabitants.meta({
      title: 'Jeunes de 15 à 19 ans',
      description: 'Habitants de 15 à 19 ans.',
      unit: 'jeunes',
      counts: 'people',
    }),
    jeunes_20_24: fields.inhabitants.meta({
      title: 'Jeunes de 20 à 24 ans',
      description: 'Habitants de 20 à 24 ans.',
      unit: 'jeunes',
      counts: 'people',
    }),
    jeunes_15_24: fields.inhabitants.meta({
      title: 'Jeunes de 15 à 24 ans',
      description: 'Habitants de 15 à 24 ans : la somme des deux colonnes d’avant.',
      unit: 'jeunes',
      counts: 'people',
    }),
    population: fields.inhabitants.meta({
      title: 'Population',
      description: 'Habitants de tous âges.',
      unit: 'personnes',
      counts: 'people',
    }),
    part_15_24: fields.share.meta({
      title: 'Part des 15 à 24 ans',
      description: 'Part des habitants qui ont de 15 à 24 ans.',
      unit: '%',
      counts: 'nothing',
    }),
    remarque: fields.remarque,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
