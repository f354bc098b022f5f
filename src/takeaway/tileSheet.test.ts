import { expect, test } from 'vitest';
import { monthTile } from '../charts/monthTile.ts';
import { tileKey } from '../charts/tileKey.ts';
import { tileSheet, tilesOf } from './tileSheet.ts';

const rows = [1, 2, 3].map((effectif) => ({ effectif, statut_valeur: 'publie' }));
const list = `<ul class="tiles"><li><p><strong>Région</strong></p><p><data value="3">3</data></p>${monthTile(rows, { id: 'region' })}</li><li><p>Creuse</p><p>2</p>${monthTile(rows, { behind: 'region' })}</li></ul>`;

test('reads the tiles of a figure: name, value, line', () => {
  expect(tilesOf(list).map(({ name, value }) => [name, value])).toEqual([
    ['Région', '3'],
    ['Creuse', '2'],
  ]);
  expect(tilesOf('<figure></figure>')).toEqual([]);
});

test('draws them under their key, without anything of the style sheet', () => {
  const sheet = tileSheet(tileKey({ width: 680 }), tilesOf(list));
  expect(sheet).toContain('>Creuse<');
  expect(sheet).not.toContain('class="end"');
  const [, height] = / height="(\d+)"/.exec(sheet) ?? [];
  expect(sheet).toContain(`viewBox="0 0 680 ${height}"`);
});

test('two drawings of one page do not share a name', () => {
  const sheets = [328, 680].map((width) => tileSheet(tileKey({ width }), tilesOf(list)));
  const ids = sheets.flatMap((sheet) => [...sheet.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(sheets[0]).toContain('href="#region-328"');
});
