import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

test('measures in proportion to the size', () => {
  expect(textWidth('0000000000', 10)).toBeCloseTo(53.6, 0);
  expect(textWidth('ab', 20)).toBeCloseTo(2 * textWidth('ab', 10));
});

test('wraps at spaces that may break', () => {
  expect(wrapText('un deux\u00a0trois quatre', textWidth('deux trois', 12) + 1, 12)).toEqual([
    'un',
    'deux\u00a0trois',
    'quatre',
  ]);
  expect(wrapText('insécable', 1, 12)).toEqual(['insécable']);
});
