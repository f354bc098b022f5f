import { expect, test } from 'vitest';
import { lastMonths } from './lastMonths.ts';

test('the months that end with one, across years', () => {
  expect(lastMonths('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(lastMonths('2025-12', 13)[0]).toBe('2024-12');
});
