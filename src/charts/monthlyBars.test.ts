import { describe, expect, test } from 'vitest';
import { monthlyCounts } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { monthlyBars } from './monthlyBars.ts';

const counts = monthlyCounts('2026-09', 24);
const provisional = new Set(counts.slice(-12).map(({ periode }) => periode));

const bars = (svg: string) => svg.match(/<rect [^>]*height="[^0"][^>]*>/g) ?? [];

describe('monthlyBars', () => {
  test.each([510, 328])('draws months, the last twelve provisional, %i px', async (width) => {
    const svg = monthlyBars(counts, { width, provisional, demonstration: true });
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

  test('quarters have bars as wide as three months, and their own names', async () => {
    const quarters = ['2024-T4', '2025-T1', '2025-T2', '2025-T3', '2025-T4', '2026-T1', '2026-T2'];
    const rows = quarters.map((periode, rank) => ({ periode, effectif: 30 + rank }));
    const svg = monthlyBars(rows, { width: 328, provisional: new Set(['2026-T2']) });
    await expectChart(svg, 'monthlyBars-quarters');
    expect(bars(svg)).toHaveLength(7);
    expect(svg).toContain('T2&#160;2025');
    expect(svg).toContain('trimestres provisoires');
  });

  test('draws a single month, and refuses none', () => {
    expect(bars(monthlyBars(counts.slice(-1)))).toHaveLength(1);
    expect(() => monthlyBars([])).toThrow(RangeError);
  });
});
