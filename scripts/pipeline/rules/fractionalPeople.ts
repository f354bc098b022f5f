import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** A count of people, in any dataset with a unit column, is a whole number of at least zero. */
export const fractionalPeople: Rule = ({ rows }) =>
  rows
    .filter(({ values }) => /^(jeunes|personnes)\b/.test(String(values.unite ?? '')))
    .filter(({ values }) => {
      const value = values.valeur;
      return typeof value === 'number' && (value < 0 || !Number.isInteger(value));
    })
    .map((row) =>
      error(
        placeOf(row, 'valeur'),
        `un nombre de personnes vaut ${row.values.valeur}`,
        'un nombre entier, positif ou nul',
        'corrigez la valeur ou l’unité',
      ),
    );
