import { expect, test } from 'vitest';
import { chartAddress } from './chartAddress.ts';

const id = 'territoires/departement/33/situations';

test.each([
  [`${id}/`, `${id}/index.html`],
  [`${id}.svg`, `${id}.svg`],
  [`${id}.csv`, `${id}.csv`],
  [`${id}/integrer.html`, `${id}/integrer.html`],
  [`${id}/2026-11-16.html`, `${id}/2026-11-16.html`],
])('%s is that of a chart', (address, file) => {
  expect(chartAddress(address)).toEqual({ id, page: 'territoires/departement/33', file });
});

test('a chart of the home page has a name, and the page none', () => {
  expect(chartAddress('accueil/entrees/')?.page).toBe('');
});

test.each(['', 'cadre.css', 'source-sans-3.woff2', 'seul/'])(
  '« %s » is that of no chart',
  (address) => {
    expect(chartAddress(address)).toBeNull();
  },
);
