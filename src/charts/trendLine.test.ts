import { expect, test } from 'vitest';
import { yearlyRates } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { trendLine } from './trendLine.ts';

test('draws the line, its gap and its last year', async () => {
  const svg = trendLine(yearlyRates('a', [12, 12.5, 'secret', 13, 14]), {
    ariaLabel: 'De 12 à 14',
  });
  expect(svg).not.toContain('<text');
  expect(svg.match(/<path/g)).toHaveLength(2);
  await expectChart(svg, 'trendLine');
});

test('stops at a break', () => {
  const rows = yearlyRates('a', [12, 13, 14, 15]);
  expect(trendLine(rows).match(/<path/g)).toHaveLength(1);
  expect(trendLine(rows, { breaks: [2020] }).match(/<path/g)).toHaveLength(2);
});

test('draws a year alone, a flat series, and nothing when nothing is published', () => {
  expect(trendLine(yearlyRates('a', ['sans_objet', 12])).match(/<circle/g)?.length).toBeGreaterThan(
    0,
  );
  expect(trendLine(yearlyRates('a', [12, 12, 12]))).toContain('<path');
  expect(trendLine(yearlyRates('a', ['sans_objet', 'secret']))).toBe('');
  expect(trendLine([])).toBe('');
});
