import { expect, test } from 'vitest';
import { filledStack } from './filledStack.ts';
import { situationStack } from './situationStack.ts';

const columns = { x: 'mois', y: 'part', status: 'statut_valeur', situation: 'situation' };
const rows = [
  { mois: 0, situation: 'emploi', part: 40 },
  { mois: 0, situation: 'inconnue', part: 40 },
  { mois: 1, situation: 'emploi', part: 101 },
  { mois: 1, situation: 'inconnue', part: 1 },
];

test('every month is as high as a hundred, its values unchanged', () => {
  const { shares } = situationStack(rows, ['emploi', 'inconnue'], columns);
  const filled = filledStack(shares);
  expect(filled.map(({ y2 }) => y2)).toEqual([50, 100, expect.closeTo(99.02), 100]);
  expect(filled.map(({ value }) => value)).toEqual([40, 40, 101, 1]);
});
