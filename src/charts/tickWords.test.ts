import { expect, test } from 'vitest';
import { tickWords } from './tickWords.ts';
import { valueScale } from './valueScale.ts';

const scale = valueScale([9.7, 11.4], { unit: '%', count: 3 });
const textsOver = (width: number) =>
  tickWords(scale, { px: (value) => ((value - 9.5) / 2) * width, y: 0, size: 12 }).map(
    ({ text }) => text,
  );

test('all ticks are named where there is room', () => {
  expect(textsOver(300)).toHaveLength(scale.ticks.length);
});

test('one in two is named where they would touch, the first always', () => {
  const texts = textsOver(130);
  expect(texts).toEqual(scale.ticks.filter((_, rank) => rank % 2 === 0).map(scale.format));
});

test('a single tick is named', () => {
  const single = { ...scale, ticks: [10] };
  expect(tickWords(single, { px: () => 0, y: 0, size: 12 })).toHaveLength(1);
});
