import { expect, test } from 'vitest';
import { expectChart } from './expectChart.ts';
import { longLines } from './longLines.ts';

/** A rate by quarter for forty years, that waves. */
const quarters = (territoire_nom: string, level: number) =>
  Array.from({ length: 160 }, (_, rank) => ({
    territoire_nom,
    periode: `${1985 + Math.floor(rank / 4)}-T${(rank % 4) + 1}`,
    valeur: Math.round(10 * (level + 2 * Math.sin(rank / 18))) / 10,
  }));
const widths = [720, 328];

test.each(widths)('emphasises the first of long series by quarter, %i px', async (width) => {
  const rows = [
    ...quarters('Région', 8),
    ...quarters('Lot-et-Garonne', 9.5),
    ...quarters('Pyrénées-Atlantiques', 6.4),
  ];
  await expectChart(longLines(rows, { width }), `longLines-${width}`);
});

test('a missing period is a gap, in years as in quarters', () => {
  const runs = (rows: object[]) => {
    const { length } = rows;
    const without = rows.filter((_, rank) => rank !== Math.floor(length / 2));
    return (longLines(without).match(/stroke-width="2.5"[^>]*>(.*?)<\/g>/)?.[1] ?? '').match(
      /<path/g,
    )?.length;
  };
  expect(runs(quarters('Région', 8))).toBe(2);
  const years = quarters('Région', 8).filter(({ periode }) => periode.endsWith('T1'));
  expect(runs(years.map((row) => ({ ...row, periode: row.periode.slice(0, 4) })))).toBe(2);
});

test('writes the first and last years, round ones between, and refuses other periods', () => {
  expect(longLines(quarters('Région', 8), { width: 328 })).toMatch(/>1985<.*>2000<.*>2024</s);
  expect(() => longLines([{ territoire_nom: 'Région', periode: '2024-01', valeur: 1 }])).toThrow(
    'AAAA ou AAAA-T1',
  );
});
