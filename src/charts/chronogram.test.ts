import { expect, test } from 'vitest';
import { monthlySituations } from './chartSamples.ts';
import { chronogram } from './chronogram.ts';
import { expectChart } from './expectChart.ts';

test.each([720, 328])('stacks the situations, the unknown one hatched, %i px', async (width) => {
  const svg = chronogram(monthlySituations, { width, demonstration: true });
  expect(svg.match(/url\(#c\w+-1\)/g)?.length).toBeGreaterThan(0);
  await expectChart(svg, `chronogram-${width}`);
});

const at = (month: number, share: number | null = 100) =>
  monthlySituations
    .filter(({ mois }) => mois === 0)
    .map((row) => {
      const part = row.situation === 'emploi' ? share : 0;
      return { ...row, mois: month, part, statut_valeur: part === null ? 'secret' : 'publie' };
    });

test('leaves out a month without all its shares, and says it', () => {
  const svg = chronogram([...at(0), ...at(1), ...at(2, null), ...at(3), ...at(4), ...at(5, null)]);
  expect(svg).toContain('Mois 2&#160;: secret statistique');
  expect(svg).toContain('Après 4&#160;mois&#160;: secret statistique');
  // Employment in two runs, months 0-1 and 3-4.
  const [, employment = ''] =
    /<g [^>]*fill="var\(--emploi, #1f5fa8\)"[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
  expect(employment.match(/<path/g)).toHaveLength(2);
});

test('refuses to draw no month at all', () => {
  expect(() => chronogram([])).toThrow(RangeError);
  expect(() => chronogram(at(0, null))).toThrow(RangeError);
});

test('months that do not follow one another are wide strips, not joined, under their own ticks', () => {
  const svg = chronogram([...at(6), ...at(12), ...at(24)]);
  const strips = [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, value]) => Number(value));
  expect(Math.max(...strips)).toBeGreaterThan(20);
  expect(svg).toContain('12&#160;mois');
  expect(svg).not.toContain('18&#160;mois');
});
