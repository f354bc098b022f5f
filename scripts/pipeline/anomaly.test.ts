import { expect, test } from 'vitest';
import { type Anomaly, error, formatAnomaly, sortAnomalies } from './anomaly.ts';

const at = (file: string, line: number, column: number, message = 'a'): Anomaly =>
  error({ file, line, column }, message, 'b', 'c');

test('formatAnomaly gives the place, what is wrong, what is expected and the remedy', () => {
  expect(formatAnomaly(at('data/x.csv', 3, 2, 'la cellule est vide'))).toBe(
    'data/x.csv:3:2: la cellule est vide. Attendu : b. Remède : c.',
  );
});

test('sortAnomalies orders files, then lines, columns and messages, as numbers', () => {
  const sorted = [
    at('a.csv', 2, 1),
    at('a.csv', 2, 10),
    at('a.csv', 10, 1),
    at('a.csv', 10, 1, 'b'),
    at('b.csv', 1, 1),
  ];
  expect(sortAnomalies(sorted.toReversed())).toEqual(sorted);
  expect(sortAnomalies(sorted)).toEqual(sorted);
});
