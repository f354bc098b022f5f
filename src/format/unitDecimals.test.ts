import { expect, test } from 'vitest';
import { unitDecimals } from './unitDecimals.ts';

test('keeps one decimal for rates and posts, none for counts', () => {
  expect(['%', 'ETP', 'jeunes par conseiller', 'jeunes', 'lieux'].map(unitDecimals)).toEqual([
    1, 1, 1, 0, 0,
  ]);
});
