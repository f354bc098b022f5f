import { expect, test } from 'vitest';
import { colorClasses } from './colorClasses.ts';

const options = { decimals: 1, unit: '%' };

test('says exactly what each class holds', () => {
  const { labels, classOf } = colorClasses([], { ...options, thresholds: [11, 12.4, 12.5] });
  expect(labels).toEqual([
    'jusqu’à 10,9\u00a0%',
    '11,0 à 12,3\u00a0%',
    '12,4\u00a0%',
    '12,5\u00a0% et plus',
  ]);
  expect([10.94, 10.96, 12.34, 12.36, 12.44, 99].map(classOf)).toEqual([0, 1, 1, 2, 2, 3]);
});

test('cuts values in five classes of about the same size', () => {
  const values = Array.from({ length: 100 }, (_, i) => i / 10);
  const { classOf, labels } = colorClasses(values, options);
  const counts = labels.map((_, rank) => values.filter((v) => classOf(v) === rank).length);
  expect(labels).toHaveLength(5);
  for (const count of counts) expect(Math.abs(count - 20)).toBeLessThanOrEqual(1);
});

test('makes fewer classes of few values, and one of none', () => {
  expect(colorClasses([3, 3, 3], options).labels).toEqual(['toutes valeurs']);
  expect(colorClasses([], options).labels).toHaveLength(1);
  expect(() => colorClasses([], { ...options, thresholds: [1, 2, 3, 4, 5] })).toThrow(RangeError);
});
