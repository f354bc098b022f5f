import { expect, test } from 'vitest';
import { unitDecimals } from './unitDecimals.ts';

test('keeps one decimal for rates and posts, none for counts', () => {
  const one = ['%', 'ETP', 'jeunes par conseiller', 'jeunes pour 100 habitants'];
  expect([...one, 'jeunes', 'lieux'].map(unitDecimals)).toEqual([1, 1, 1, 1, 0, 0]);
});
