import { expect, test } from 'vitest';
import { annualSeries } from './annualSeries.ts';
import { yearlyRates } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';

const gironde = yearlyRates('Gironde', [12.1, 12.2, 'secret', 13.1, 12.7, 12.6, 12.7, 12.9]);
const region = yearlyRates('Région', [12.4, 12.3, 11.9, 12.8, 12.9, 12.8, 12.9, 13]);
const arcachon = yearlyRates(
  'Mission locale du Bassin d’Arcachon & du Val de l’Eyre',
  [12.1, 12.2, 11, 13.1, 12.7, 12.6, 12.7, 12.9],
);
const widths = [720, 328];

test.each(widths)(
  'draws a series, its interval, gaps, breaks and the region, %i px',
  async (width) => {
    const svg = annualSeries(gironde, {
      width,
      unit: '%',
      provisional: [2025],
      breaks: [
        { year: 2022, label: 'Contrat d’engagement jeune' },
        { year: 2024, label: 'Zones France ruralités' },
      ],
      reference: { rows: region, label: 'Région' },
      demonstration: true,
    });
    await expectChart(svg, `annualSeries-${width}`);
  },
);

test.each(widths)('labels several series at their ends, %i px', async (width) => {
  const landes = yearlyRates('Landes', [11, 10, 'secret', 10.5, 11.2, 11.9, 12.4, 'sans_objet']);
  const svg = annualSeries([...arcachon, ...landes], { width, unit: '%' });
  await expectChart(svg, `annualSeries-several-${width}`);
});

test.each(widths)('starts at zero when asked, %i px', async (width) => {
  const counts = yearlyRates('Région', [92100, 91200, 88000, 93100, 94310]).map((row) => ({
    ...row,
    borne_basse: null,
    borne_haute: null,
  }));
  const svg = annualSeries(counts, { width, unit: 'jeunes', zero: true });
  expect(svg).toContain('>94&#160;310</text>');
  await expectChart(svg, `annualSeries-zero-${width}`);
});

test('a secret year is a gap, never a zero', () => {
  const svg = annualSeries(yearlyRates('a', [5, 'secret', 5]), { unit: '%' });
  const dots = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => y);
  expect(dots).toHaveLength(2);
  expect(new Set(dots).size).toBe(1);
  expect(svg).toContain('s&#160;: secret statistique');
});

test('says the year of a last value that is not of the last year', () => {
  const creuse = yearlyRates('Creuse', [14, 15.2, 'secret']);
  const others = yearlyRates('Région', [13, 13.1, 13.2]);
  const options = { unit: '%', reference: { rows: others, label: 'Région' } };
  const text = annualSeries(creuse, options)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#160;', ' ');
  expect(text.replace(/\s+/g, ' ')).toMatch(/15,2 % en 2019/);
  expect(text).not.toMatch(/13,2 % en/);
});

test('a milestone is a rule that the line crosses, a break one that it does not', () => {
  const mark = [{ year: 2020, label: 'Nouvel accord' }];
  const runsOf = (options: object) => {
    const svg = annualSeries(yearlyRates('a', [11, 12, 13, 14]), { unit: '%', ...options });
    expect(svg).toContain('Nouvel accord');
    return svg.match(/stroke-width="2.5"[^>]*>(.*?)<\/g>/)?.[1]?.match(/<path/g)?.length;
  };
  expect(runsOf({ milestones: mark })).toBe(1);
  expect(runsOf({ breaks: mark })).toBe(2);
});

test('refuses an empty series', () => {
  expect(() => annualSeries([])).toThrow(RangeError);
});
