import { expect, test } from 'vitest';
import { pageTypes } from './pageTypes.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();
const [type] = pageTypes.filter(({ url }) => url === '/ma-mission-locale/');
if (type === undefined) throw new Error('no such page');

test('a commune is found by its name, however it is typed, and leads to its département', () =>
  site.visit(type, {}, async ({ page, problems }) => {
    const field = page.getByRole('searchbox', { name: 'Quelle mission locale pour ma commune' });
    await field.fill('ST EMILION');
    const result = page.locator('form li').first();
    await result.waitFor();
    expect(await result.innerText()).toMatch(/^Saint-Émilion \(Gironde\)\s+\d+ missions locales/);
    expect(await page.getByRole('status').innerText()).toBe('Une commune trouvée.');
    await field.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ma-mission-locale/33/');
    expect(problems).toEqual([]);
  }));

test('a former municipality leads to what it is part of now', () =>
  site.visit(type, {}, async ({ page }) => {
    await page.getByRole('searchbox').fill('ambleville');
    const results = page.locator('form li a');
    await results.nth(1).waitFor();
    expect(await results.allInnerTexts()).toContain(
      'Ambleville, aujourd’hui Lignières-Ambleville (Charente)',
    );
  }));

test('homonyms are all given, each with its département; an unknown name is said', () =>
  site.visit(type, { width: 360 }, async ({ page }) => {
    const field = page.getByRole('searchbox');
    await field.fill('mazerolles');
    const results = page.locator('form li a');
    await results.nth(4).waitFor();
    expect(new Set(await results.allInnerTexts()).size).toBe(5);
    await field.fill('Marseille');
    await page.getByText('Aucune commune de Nouvelle-Aquitaine ne porte ce nom.').waitFor();
    expect(await results.count()).toBe(0);
  }));

test('a failure to load the index is said, and the next letter tries again', () =>
  site.visit(type, {}, async ({ page }) => {
    const address = '**/recherche_communes.json';
    await page.route(address, (route) => route.abort());
    const field = page.getByRole('searchbox');
    await field.fill('pau');
    await page.getByText('n’a pas pu être chargée').waitFor();
    await page.unroute(address);
    await field.fill('paui');
    await page.getByRole('link', { name: 'Pauillac (Gironde)' }).waitFor();
  }));

test('nothing is loaded before the field is used', () =>
  site.visit(type, { waitUntil: 'networkidle' }, async ({ requests }) => {
    expect(requests.filter((address) => address.endsWith('.json'))).toEqual([]);
  }));
