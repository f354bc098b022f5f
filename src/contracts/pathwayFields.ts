import { z } from 'zod';
import { fields } from './fields.ts';

const people = (title: string, description: string) =>
  z
    .int()
    .min(0)
    .max(10_000_000)
    .nullable()
    .meta({ title, description, unit: 'jeunes', counts: 'people' });

const share = (title: string, description: string) =>
  z.number().min(0).max(100).nullable().meta({ title, description, unit: '%', counts: 'nothing' });

/** Fields that the contracts of the pathways into training share. */
export const pathwayFields = {
  people,
  share,
  cohorte: z.int().min(1980).max(2100).meta({
    title: 'Cohorte',
    description: 'Année du premier accueil.',
    unit: 'année',
  }),
  population: fields.text(
    'Population',
    '« ensemble », ou une modalité de profil sous la forme dimension_modalite.',
  ),
  horizon: z.int().min(0).max(60).meta({
    title: 'Horizon',
    description: 'Mois écoulés depuis le point de départ.',
    unit: 'mois',
  }),
};
