import { expect, test } from 'vitest';
import { monthlyTotals } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { monthlyCumul } from './monthlyCumul.ts';

const widths = [720, 328];

test.each(widths)('draws years known by month, by quarter and in part, %i px', async (width) => {
  const svg = monthlyCumul(monthlyTotals, {
    width,
    target: { value: 25327, label: 'Cible 2023' },
  });
  await expectChart(svg, `monthlyCumul-${width}`);
});

test.each(widths)('emphasises the current year among full ones, %i px', async (width) => {
  const rows = [2024, 2025, 2026].flatMap((year, rank) =>
    Array.from({ length: rank === 2 ? 9 : 12 }, (_, i) => ({
      periode: `${year}-${String(i + 1).padStart(2, '0')}`,
      valeur: (i + 1) * 1000 + rank * i * 50,
    })),
  );
  await expectChart(
    monthlyCumul(rows, { width, demonstration: true }),
    `monthlyCumul-full-${width}`,
  );
});

test('reads quarters and refuses other periods', () => {
  const quarter = [
    { periode: '2026-T1', valeur: 10 },
    { periode: '2026-T2', valeur: 25 },
  ];
  expect(monthlyCumul(quarter)).toContain('2026&#160;:&#160;25');
  expect(() => monthlyCumul([{ periode: '2026', valeur: 10 }])).toThrow(RangeError);
});
