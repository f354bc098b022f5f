import { expect, test } from 'vitest';
import { situationStack } from './situationStack.ts';

const columns = { x: 'mois', y: 'part', status: 'statut_valeur', situation: 'situation' };
const row = (mois: number, situation: string, part: number | null) => ({
  mois,
  situation,
  part,
  statut_valeur: part === null ? 'secret' : 'publie',
});

test('puts each share on top of those before it, in the order of the situations', () => {
  const { shares } = situationStack(
    [row(1, 'b', 70), row(1, 'a', 30), row(0, 'a', 100), row(0, 'b', 0)],
    ['a', 'b'],
    columns,
  );
  expect(shares.map(({ x, situation, y1, y2 }) => [x, situation, y1, y2])).toEqual([
    [0, 'a', 0, 100],
    [0, 'b', 100, 100],
    [1, 'a', 0, 30],
    [1, 'b', 30, 100],
  ]);
});

test('stacks nothing of a month that lacks a share, and says why', () => {
  const { shares, missing } = situationStack(
    [row(0, 'a', null), row(0, 'b', 40), row(1, 'a', 60)],
    ['a', 'b'],
    columns,
  );
  expect(shares).toEqual([]);
  expect(missing).toEqual([
    { x: 0, absence: 'secret' },
    { x: 1, absence: 'non_disponible' },
  ]);
});
