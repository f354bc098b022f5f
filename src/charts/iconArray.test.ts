import { expect, test } from 'vitest';
import { expectChart } from './expectChart.ts';
import { iconArray } from './iconArray.ts';

const categories = [
  { label: 'dans une formation de la Région', count: 8 },
  { label: 'dans une autre formation', count: 5 },
];

test.each([300, 240])('fills a hundred dots, %i px wide', async (width) => {
  const svg = iconArray(categories, { width, ariaLabel: '13 jeunes sur 100' });
  expect(svg.match(/<circle/g)).toHaveLength(102);
  await expectChart(svg, `iconArray-${width}`);
});

test('refuses counts that are not whole or exceed a hundred', () => {
  expect(() => iconArray([{ label: 'a', count: 101 }])).toThrow(RangeError);
  expect(() => iconArray([{ label: 'a', count: 1.5 }])).toThrow(RangeError);
  expect(() => iconArray([{ label: 'a', count: -1 }])).toThrow(RangeError);
});
