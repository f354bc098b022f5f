import { expect, test } from 'vitest';
import { departementRates } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { rankedBars } from './rankedBars.ts';

const counts = departementRates.map((row, i) => ({
  ...row,
  valeur: i === 3 ? null : Math.round(row.valeur ** 3 * 2),
  statut_valeur: i === 3 ? 'secret' : 'publie',
}));
const region = {
  territoire_niveau: 'region',
  territoire_nom: 'Nouvelle-Aquitaine',
  valeur: 25173,
  statut_valeur: 'publie',
};

test.each([720, 328])('ranks the départements without the region, %i px', async (width) => {
  const svg = rankedBars([region, ...counts], { width, unit: 'entrées', highlight: 'Gironde' });
  expect(svg).not.toContain('Nouvelle-Aquitaine');
  await expectChart(svg, `rankedBars-${width}`);
});

test('draws all levels when asked, and rows without status', () => {
  const svg = rankedBars([{ territoire_nom: 'France', valeur: 10 }], { only: null });
  expect(svg).toContain('>France<');
});
