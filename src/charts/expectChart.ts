import { expect } from 'vitest';
import { legibilityProblems } from './legibility.ts';

/** What every chart must satisfy, then its snapshot: `snapshots/<name>.svg`. For tests. */
export async function expectChart(svg: string, name: string): Promise<void> {
  expect(legibilityProblems(svg)).toEqual([]);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg, 'style or script inside').not.toMatch(
    /<(style|script)|style=|NaN|undefined|Infinity/,
  );
  expect(svg, 'long decimals').not.toMatch(/\d\.\d{5,}/);
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${name}.svg`);
}
