import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systematicSample } from './systematicSample.ts';

test('takes a person every so many, in order', () => {
  expect(systematicSample(Float64Array.of(1, 1, 6, 1, 1), 5, 0)).toEqual({
    ranks: [0, 2, 3],
    weights: Float64Array.of(1, 3, 1),
  });
});

test('draws the number asked, each sequence about in proportion to its people', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (people, start) => {
        const weights = Float64Array.from(people);
        const total = people.reduce((sum, one) => sum + one, 0);
        const size = Math.ceil(total / 7);
        const sample = systematicSample(weights, size, start);
        const drawn = sample.weights.reduce((sum, one) => sum + one, 0);
        expect(Math.abs(drawn - size)).toBeLessThanOrEqual(1);
        sample.ranks.forEach((rank, at) => {
          const fair = (size * (weights[rank] ?? 0)) / total;
          expect(Math.abs((sample.weights[at] ?? 0) - fair)).toBeLessThanOrEqual(1 + 1e-9);
        });
      },
    ),
  );
});
