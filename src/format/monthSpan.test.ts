import { expect, test } from 'vitest';
import { monthSpan } from './monthSpan.ts';

test('a span of months, or the only one', () => {
  expect(monthSpan('2024-10', '2026-09')).toBe('octobre 2024 à septembre 2026');
  expect(monthSpan('2019-01', '2019-01')).toBe('janvier 2019');
});
