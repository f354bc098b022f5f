import { expect, test } from 'vitest';
import { agree } from './agree.ts';

test('takes the plural from 2', () => {
  expect(agree(0, 'jeune', 'jeunes')).toBe('0\u00a0jeune');
  expect(agree(1, 'jeune', 'jeunes')).toBe('1\u00a0jeune');
  expect(agree(1.5, 'jeune', 'jeunes')).toBe('1,5\u00a0jeune');
  expect(agree(2, 'jeune', 'jeunes')).toBe('2\u00a0jeunes');
  expect(agree(94310, 'jeune', 'jeunes')).toBe('94\u00a0310\u00a0jeunes');
});
