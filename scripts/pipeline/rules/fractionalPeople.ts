import { isProtectedKind } from '../../../src/contracts/isProtectedKind.ts';
import { unitCountKind } from '../../../src/contracts/unitCountKind.ts';
import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/**
 * A count of people or of their entries, in any dataset with a unit column, is a whole number of at
 * least zero; a unit that nobody declared counts people.
 */
export const fractionalPeople: Rule = ({ rows }) =>
  rows
    .filter(
      ({ values: { unite } }) => typeof unite === 'string' && isProtectedKind(unitCountKind(unite)),
    )
    .filter(({ values }) => {
      const value = values.valeur;
      return typeof value === 'number' && (value < 0 || !Number.isInteger(value));
    })
    .map((row) =>
      error(
        placeOf(row, 'valeur'),
        `un nombre de personnes ou d’entrées vaut ${row.values.valeur}`,
        'un nombre entier, positif ou nul',
        'corrigez la valeur ou l’unité ; une unité qui ne compte personne se déclare dans src/contracts/unitCountKind.ts',
      ),
    );
