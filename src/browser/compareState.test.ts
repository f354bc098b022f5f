import { expect, test } from 'vitest';
import { readState, writeState } from './compareState.ts';

test('reads what it writes', () => {
  const state = { territories: ['33063S00', '23'], indicator: 'taux_entree_emploi' };
  expect(writeState(state)).toBe('?territoires=33063S00,23&indicateur=taux_entree_emploi');
  expect(readState(writeState(state))).toEqual(state);
});

test('keeps five territories at most, each once, and leaves out empty choices', () => {
  expect(readState('?territoires=16,17,16,19,23,24,33').territories).toEqual([
    '16',
    '17',
    '19',
    '23',
    '24',
  ]);
  expect(writeState({ territories: ['', '23', '23'], indicator: 'a' })).toBe(
    '?territoires=23&indicateur=a',
  );
  expect(writeState({ territories: ['', ''], indicator: 'a' })).toBe('');
  expect(readState('')).toEqual({ territories: [], indicator: '' });
});
