import { expect, test } from 'vitest';
import { monthTicks } from './monthTicks.ts';
import { valueScale } from './valueScale.ts';
import { yearTicks } from './yearTicks.ts';

test('makes a round domain with French ticks', () => {
  const scale = valueScale([10.2, 16.7], { unit: '%', count: 5 });
  expect(scale.domain).toEqual([10, 17]);
  expect(scale.ticks.map(scale.format).at(0)).toBe('10\u00a0%');
  expect(valueScale([0.1, 0.5]).format(0.2)).toBe('0,2');
  expect(valueScale([90000], { zero: true }).domain[0]).toBe(0);
});

test('has a domain for one value and for none', () => {
  expect(valueScale([5]).domain).toEqual([4, 6]);
  expect(valueScale([]).domain).toEqual([0, 1]);
  expect(valueScale([0], { zero: true }).domain).toEqual([0, 1]);
});

test('is wider than values that hardly differ', () => {
  const [low, high] = valueScale([13.18, 13.22], { unit: '%' }).domain;
  expect(high - low).toBeGreaterThanOrEqual(1.3);
});

test('thins years out from the last one, and shortens months', () => {
  expect(yearTicks([2018, 2025], 100, 12)).toHaveLength(8);
  expect(yearTicks([2018, 2025], 20, 12)).toEqual([2019, 2021, 2023, 2025]);
  expect(monthTicks(50, 12)[0]).toBe('janv.');
  expect(monthTicks(15, 12).join('')).toBe('JFMAMJJASOND');
});
