import { expect, test } from 'vitest';
import { typePanels } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { typeChronograms } from './typeChronograms.ts';

test.each([680, 328])('draws every type on the same axes under one key, %i px', async (width) => {
  const svg = typeChronograms(typePanels, { width, demonstration: true });
  for (const { note } of typePanels) expect(svg.split(note)).toHaveLength(2);
  // Once in the key, not in every panel.
  expect(svg.split('Recherche d’emploi')).toHaveLength(2);
  await expectChart(svg, `typeChronograms-${width}`);
});

test('every month is as high, whatever the sum of its rounded shares', () => {
  const [panel] = typePanels;
  const rows = panel?.rows ?? [];
  const doubled = rows.map((row) => ({ ...row, part: Number(row.part) * 1.04 }));
  const draw = (own: typeof rows) =>
    typeChronograms([{ title: 'a', note: 'b', rows: own }]).replace(/\d+\.\d+/g, (text) =>
      Number(text).toFixed(1),
    );
  expect(draw(doubled)).toBe(draw(rows));
});

test('refuses to draw no type at all', () => {
  expect(() => typeChronograms([])).toThrow(RangeError);
});
