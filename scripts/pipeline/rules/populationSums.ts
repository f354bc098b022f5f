import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** The populations of the départements add up to that of the region. */
export const populationSums: Rule = ({ contract, rows, complete }) => {
  if (contract.name !== 'territoires' || !complete) return [];
  const region = rows.find(({ values }) => values.territoire_niveau === 'region');
  if (region === undefined) return [];
  const sum = rows
    .filter(({ values }) => values.territoire_niveau === 'departement')
    .reduce((total, { values }) => total + Number(values.population_municipale), 0);
  if (sum === region.values.population_municipale) return [];
  return [
    error(
      placeOf(region, 'population_municipale'),
      `la région compte ${region.values.population_municipale} habitants, ses départements ${sum}`,
      'une population égale à la somme des départements',
      'corrigez la population fautive',
    ),
  ];
};
