import { expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { at, datasetFixture } from './datasetFixture.ts';
import { distinctRows } from './distinctRows.ts';

test('distinctRows gives the first row of each kind, and how many there are', () => {
  const { rows } = datasetFixture(activiteAnnuelle, [at('33'), at('23'), at('33'), at('33')]);
  const found = distinctRows(rows, ['territoire_niveau', 'territoire_code']);
  expect(found.map(({ row, times }) => [row.line, times])).toEqual([
    [2, ' (3 lignes)'],
    [3, ''],
  ]);
  expect(distinctRows(rows, ['annee']).map(({ times }) => times)).toEqual([' (4 lignes)']);
});

test('distinctRows keeps files apart', () => {
  const { rows } = datasetFixture(activiteAnnuelle, [{}, {}]);
  const [first, second] = rows;
  const other = second && { ...second, edition: { ...second.edition, file: 'autre.csv' } };
  expect(distinctRows(first && other ? [first, other] : [], ['annee'])).toHaveLength(2);
  expect(distinctRows([], ['annee'])).toEqual([]);
});
