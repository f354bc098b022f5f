import { expect, test } from 'vitest';
import { fixturePage } from './figureFixture.ts';
import { readCharts } from './readCharts.ts';

const [chart] = readCharts(fixturePage, '/territoires/departement/33/');

test('reads all that a figure says, as text', () => {
  expect(chart).toMatchObject({
    id: 'territoires/departement/33/part',
    page: { href: '/territoires/departement/33/', title: 'Gironde' },
    title: 'Part des jeunes & des « autres »',
    unit: 'En %, 2018-2025',
    sentence: 'De 11,5 % à 11,2 %.',
    source: 'Source : Simulation, 1er octobre 2026.',
    rounding: 'Effectifs arrondis\u00a0: à 5.',
    dataset: 'chiffres_cles',
    datasets: ['chiffres_cles'],
  });
  expect(chart?.wide).toMatch(/^<svg .* width="510".*<\/svg>$/);
  expect(chart?.narrow).toMatch(/^<svg .* width="328".*<\/svg>$/);
});

test('a figure with one drawing has no wide one', () => {
  const page = fixturePage.replace(/<div class="wide.*?<\/svg><\/div>/, '');
  expect(readCharts(page, '/')[0]?.wide).toBeNull();
});

test('most figures have nothing to say of rounding', () => {
  const page = fixturePage.replace(/ data-effectifs="[^"]*"/, '');
  expect(readCharts(page, '/')[0]?.rounding).toBe('');
});

test('a page without figures has no charts, and the home page has the name of the region', () => {
  expect(readCharts('<title>Parcours, l’observatoire</title>', '/')).toEqual([]);
  const home = fixturePage.replace('Gironde · Parcours', 'Parcours, l’observatoire');
  expect(readCharts(home, '/')[0]?.page.title).toBe('Nouvelle-Aquitaine');
});

test('refuses a figure that it does not understand, with its page', () => {
  expect(() => readCharts(fixturePage.replace('data-source>', '>'), '/x/')).toThrow('/x/');
});
