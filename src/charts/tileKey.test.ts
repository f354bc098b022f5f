import { expect, test } from 'vitest';
import { expectChart } from './expectChart.ts';
import { tileKey } from './tileKey.ts';

test.each([680, 328])('says how to read tiles, %i px', async (width) => {
  const svg = tileKey({ width, band: 'mois provisoires', demonstration: true });
  await expectChart(svg, `tileKey-${width}`);
});

test('has no band where every month is final', () => {
  expect(tileKey()).not.toContain('<rect');
});
