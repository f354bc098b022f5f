import { describe, expect, test } from 'vitest';
import { situationGroups } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { situationBars } from './situationBars.ts';

/** Widths of the rectangles of this height, in pixels. */
const widths = (svg: string, height: number) =>
  [...svg.matchAll(new RegExp(`<rect height="${height}" width="([\\d.]+)"`, 'g'))].map(
    ([, width]) => Number(width),
  );

describe('situationBars', () => {
  test.each([510, 328])('cuts a bar of each territory at each month, %i px', async (width) => {
    const svg = situationBars(situationGroups, { width, demonstration: true });
    await expectChart(svg, `situationBars-${width}`);
    // Once in the key.
    expect(svg.split('Recherche d’emploi')).toHaveLength(2);
  });

  test('what is secret is one block as wide as what is missing, with its note', () => {
    const [group] = situationGroups.slice(-1);
    if (group === undefined) throw new Error('no group');
    const [first] = group.bars;
    const svg = situationBars([{ ...group, bars: first ? [first] : [] }], { width: 600 });
    expect(svg).toContain('secret statistique');
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    const [block = 0] = widths(svg, 18);
    const shown = widths(svg, 20).reduce((sum, width) => sum + width, 0);
    // 91 % are published; a block is drawn one pixel inside its place.
    expect((block + 2) / (block + 2 + shown)).toBeCloseTo(0.09, 2);
  });

  test('refuses to draw when nothing is published', () => {
    expect(() => situationBars([])).toThrow(RangeError);
    expect(() => situationBars([{ title: 'a', bars: [{ label: 'b', rows: [] }] }])).toThrow(
      RangeError,
    );
  });
});
