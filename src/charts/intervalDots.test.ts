import { expect, test } from 'vitest';
import { departementRates, missionLocaleRates } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { intervalDots } from './intervalDots.ts';

const widths = [720, 328];

test.each(widths)('ranks départements around the region, %i px', async (width) => {
  const svg = intervalDots([...departementRates].reverse(), {
    width,
    references: [{ value: 12.9, label: 'Région' }],
    highlight: 'Gironde',
    ariaLabel: 'De 11,1 % dans les Pyrénées-Atlantiques à 15,8 % en Creuse',
  });
  expect(svg.indexOf('>Creuse<')).toBeLessThan(svg.indexOf('>Landes<'));
  await expectChart(svg, `intervalDots-${width}`);
});

test.each(widths)('wraps long names and tells absences apart, %i px', async (width) => {
  const svg = intervalDots(missionLocaleRates, {
    width,
    references: [
      { value: 12.9, label: 'Région' },
      { value: 12.4, label: 'Médiane' },
    ],
    demonstration: true,
  });
  for (const sign of ['s', 'n.&#160;d.', '–', '0', '≈&#160;0']) expect(svg).toContain(`>${sign}<`);
  await expectChart(svg, `intervalDots-absences-${width}`);
});

test('draws in grey, and in their place, the rows that do not stand apart', () => {
  const isQuiet = (row: object) => (row as { valeur: number | null }).valeur === 13.1;
  const svg = intervalDots(departementRates, { fill: '#123456', isQuiet });
  const grey = svg.match(
    /<g[^>]*fill="var\(--reference[^"]*"[^>]*>(<circle.*?<\/circle>)+<\/g>/,
  )?.[0];
  expect(grey?.match(/<circle/g)).toHaveLength(1);
  expect(grey).toContain('Vienne : 13,1');
  expect(svg.match(/<circle/g)).toHaveLength(departementRates.length);
});

test('refuses to draw a value that its status hides', () => {
  const leak = [{ territoire_nom: 'a', valeur: 3, statut_valeur: 'secret' }];
  expect(() => intervalDots(leak)).toThrow('secret');
});
