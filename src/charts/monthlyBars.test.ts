import { describe, expect, test } from 'vitest';
import { monthlyCounts } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { monthlyBars } from './monthlyBars.ts';

const counts = monthlyCounts('2026-09', 24);
const revisable = new Set(counts.slice(-12).map(({ periode }) => periode));

const bars = (svg: string) => svg.match(/<rect [^>]*height="[^0"][^>]*>/g) ?? [];

describe('monthlyBars', () => {
  test.each([510, 328])('draws months, the last twelve revisable, %i px', async (width) => {
    const svg = monthlyBars(counts, { width, revisable, demonstration: true });
    await expectChart(svg, `monthlyBars-${width}`);
    expect(svg).toContain('Barres claires');
  });

  test('a missing month has no bar, but its sign and a note: never a zero', async () => {
    const rows = counts.map((row, rank) =>
      rank === 23 ? { ...row, effectif: null, statut_valeur: 'secret' } : row,
    );
    const svg = monthlyBars(rows, { width: 328 });
    await expectChart(svg, 'monthlyBars-secret');
    expect(bars(svg)).toHaveLength(23);
    expect(svg).toContain('secret statistique');
    expect(svg).not.toContain('Barres claires');
  });

  test('draws a single month, and refuses none', () => {
    expect(bars(monthlyBars(counts.slice(-1)))).toHaveLength(1);
    expect(() => monthlyBars([])).toThrow(RangeError);
  });
});
