import { describe, expect, test } from 'vitest';
import { intervalVerdict } from './intervalVerdict.ts';

const verdict = (lower: number, upper: number, knowledge: 'final' | 'everything') =>
  intervalVerdict({ threshold: 5 }, lower, upper, knowledge);

describe('intervalVerdict', () => {
  test('from exact data, anything less than all of 0 to 4 tells a small count', () => {
    expect(verdict(0, 3, 'final')).toBe('exposed');
    expect(verdict(0, 4, 'final')).toBe('open');
  });

  test('with rounded values, two of 0 to 4 tell it, three do not', () => {
    for (const low of [0, 1, 2, 3]) expect(verdict(low, low + 1, 'everything')).toBe('exposed');
    for (const low of [0, 1, 2]) expect(verdict(low, low + 2, 'everything')).toBe('open');
  });

  test('a count that may be large is for the solver to tell, one that must be is safe', () => {
    expect(verdict(4, 5, 'everything')).toBe('open');
    expect(verdict(5, 6, 'everything')).toBe('safe');
    expect(intervalVerdict({ threshold: null }, 1, 1, 'everything')).toBe('safe');
  });
});
