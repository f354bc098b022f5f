import { expect, test } from 'vitest';
import { monthTile } from '../charts/monthTile.ts';
import { tileKey } from '../charts/tileKey.ts';
import { tileSheet } from './tileSheet.ts';

const rows = [1, 2, 3].map((effectif) => ({ effectif, statut_valeur: 'publie' }));
const tiles = [
  { name: 'Région', value: '3', drawing: monthTile(rows, { id: 'region' }) },
  { name: 'Creuse', value: '2', drawing: monthTile(rows, { behind: 'region' }) },
];

test('draws them under their key, without anything of the style sheet', () => {
  const sheet = tileSheet(tileKey({ width: 680 }), tiles);
  expect(sheet).toContain('>Creuse<');
  expect(sheet).not.toContain('class="end"');
  const [, height] = / height="(\d+)"/.exec(sheet) ?? [];
  expect(sheet).toContain(`viewBox="0 0 680 ${height}"`);
});

test('two drawings of one page do not share a name', () => {
  const sheets = [328, 680].map((width) => tileSheet(tileKey({ width }), tiles));
  const ids = sheets.flatMap((sheet) => [...sheet.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(sheets[0]).toContain('href="#region-328"');
});
