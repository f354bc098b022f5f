import { expect, test } from 'vitest';
import { chartAddress } from './chartAddress.ts';

const page = 'territoires/departement/33';

test.each([
  [`${page}/`, `${page}/index.html`],
  [`${page}/index.html`, `${page}/index.html`],
  [`${page}/situations.svg`, `${page}/situations.svg`],
  [`${page}/situations.csv`, `${page}/situations.csv`],
  [`${page}/situations/2026-11-16.html`, `${page}/situations/2026-11-16.html`],
])('%s is that of a chart, or of the page of some', (address, file) => {
  expect(chartAddress(address)).toEqual({ page, file });
});

test('the charts of the home page have a name, and the page none', () => {
  expect(chartAddress('accueil/')?.page).toBe('');
  expect(chartAddress('accueil/entrees.svg')?.page).toBe('');
});

test.each(['', 'cadre.css', 'source-sans-3.woff2', 'image.js'])(
  '« %s » is that of no chart',
  (address) => expect(chartAddress(address)).toBeNull(),
);
