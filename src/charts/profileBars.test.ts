import { expect, test } from 'vitest';
import { profileShares } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { profileBars } from './profileBars.ts';

test.each([720, 328])('groups shares by dimension, %i px', async (width) => {
  const svg = profileBars(profileShares, { width, demonstration: true });
  await expectChart(svg, `profileBars-${width}`);
});

test('has no key without reference, and hatches what is unknown only', () => {
  const rows = profileShares.map((row) => ({ ...row, part_reference: null }));
  const svg = profileBars(rows);
  expect(svg).not.toContain('Région');
  expect(svg.match(/fill="url\(#/g)).toHaveLength(1);
});
