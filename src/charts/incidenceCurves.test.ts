import { expect, test } from 'vitest';
import { entryCurve } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { incidenceCurves } from './incidenceCurves.ts';

const women = entryCurve('Femmes', [6.4, 10.1, 14.3, 16.7, 18.3]);
const men = entryCurve('Hommes ou autre', [5.6, 8.9, 12.8, 'non_disponible', 'non_disponible']);

test.each([720, 328])('writes the values at 6, 12, 18 and 24 months, %i px', async (width) => {
  const svg = incidenceCurves(women, { width, demonstration: true });
  for (const value of ['10,1', '14,3', '16,7', '18,3']) expect(svg).toContain(`>${value}&#160;%<`);
  await expectChart(svg, `incidenceCurves-${width}`);
});

test.each([720, 328])('tells two curves by name, and where one stops, %i px', async (width) => {
  const svg = incidenceCurves([...women, ...men], { width, series: 'nom' });
  expect(svg).toContain('à 12&#160;mois');
  await expectChart(svg, `incidenceCurves-several-${width}`);
});

test('says which curve is not published at all', () => {
  const secret = entryCurve('Diplôme inconnu', ['secret', 'secret', 'secret']);
  const svg = incidenceCurves([...women, ...secret], { series: 'nom' });
  expect(svg).toContain('Diplôme inconnu&#160;: secret statistique');
});

test('draws the bands of three curves at most', () => {
  const names = ['a', 'b', 'c', 'd'];
  const curves = names.map((name, i) => entryCurve(name, [5 + i, 9 + 2 * i]));
  const bands = (svg: string) => svg.match(/fill-opacity="0\.18"/g)?.length ?? 0;
  expect(bands(incidenceCurves(curves.slice(0, 3).flat(), { series: 'nom' }))).toBe(3);
  expect(bands(incidenceCurves(curves.flat(), { series: 'nom' }))).toBe(0);
});

test('refuses to draw no curve', () => {
  expect(() => incidenceCurves(entryCurve('a', ['secret']))).toThrow(RangeError);
});
