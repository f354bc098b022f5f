import { expect, test } from 'vitest';
import { yearlyRates } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { sparkline } from './sparkline.ts';

test.each([280, 200])('draws a small series, %i px wide', async (width) => {
  const rows = yearlyRates('Région', [12.1, 12.2, 10.9, 13.1, 12.7, 12.6, 12.7, 12.9]);
  await expectChart(sparkline(rows, { width, ariaLabel: 'De 12,1 à 12,9' }), `sparkline-${width}`);
});

test('leaves gaps and writes the sign of a missing last value', async () => {
  const rows = yearlyRates('Région', [3.1, 'secret', 3.9, 4.2, 'secret']);
  const svg = sparkline(rows, { demonstration: true });
  expect(svg).toContain('>s</text>');
  await expectChart(svg, 'sparkline-secret');
});

test('draws one year and a series without value', () => {
  expect(sparkline(yearlyRates('a', [5]))).toContain('5,0');
  expect(sparkline(yearlyRates('a', ['non_disponible']))).toContain('n.&#160;d.');
  expect(() => sparkline([])).toThrow(RangeError);
});

test('a change too small to be said does not fill the height', () => {
  const line = sparkline(yearlyRates('a', [3.18, 3.22])).match(
    /d="M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)"/,
  );
  const [from, to] = line?.slice(1).map(Number) ?? [];
  expect(Math.abs((from ?? 0) - (to ?? 99))).toBeLessThan(8);
});
