import { expect, test } from 'vitest';
import { greaterTerritories } from './greaterTerritories.ts';
import { region } from './keyFigure.ts';
import type { Territory } from './territory.ts';

const place = (level: Territory['level'], structures: number) =>
  ({
    level,
    departement: { code: '33', name: 'Gironde' },
    structures: Array(structures),
  }) as unknown as Territory;

test('a mission locale is in its département and in the region, a département in the region', () => {
  expect(greaterTerritories(place('mission_locale', 2))).toEqual([
    { level: 'departement', code: '33' },
    region,
  ]);
  expect(greaterTerritories(place('departement', 2))).toEqual([region]);
});

test('the only mission locale of a département is not set against itself', () => {
  expect(greaterTerritories(place('mission_locale', 1))).toEqual([region]);
});
