import { expect, test } from 'vitest';
import { absences } from '../format/absences.ts';
import { rowHtml } from './rowHtml.ts';
import { sharedPlaces } from './sharedPlaces.ts';
import type { TableCell, TableRow } from './tableCell.ts';

const cell: TableCell = {
  ...{ text: '1 234', absence: null, status: 'publie', value: '1234' },
  ...{ dataset: 'chiffres_cles', key: ['2025', 'region', '75'], year: '2025', column: 'valeur' },
};
const secret: TableCell = {
  ...cell,
  ...{ text: 's', absence: 'secret statistique', status: 'secret', value: '' },
};

/** The only row of its table. */
function alone(row: TableRow, hasNotes: boolean, path: string): string {
  return rowHtml(row, 0, { hasNotes, path, places: sharedPlaces([row.cells]) });
}

test('a row holds its numbers, and says of their places what its columns do not', () => {
  const other = { ...cell, key: ['2024', 'region', '75'] };
  const rows = [
    { heading: 'A & B', cells: [cell, secret, null] },
    { heading: 'C', cells: [other, { ...other, dataset: 'taux_par_profil' }] },
  ];
  const places = sharedPlaces(rows.map(({ cells }) => cells));
  expect(
    rows.map((row, rank) => rowHtml(row, rank, { hasNotes: false, path: '/', places })),
  ).toEqual([
    '<tr data-cle="2025"><th scope="row">A &amp; B</th>' +
      '<td><data value="1234">1 234</data></td>' +
      '<td><data value><abbr title="secret statistique">s</abbr></data></td>' +
      `<td><abbr title="non disponible">${absences.non_disponible.text}</abbr></td></tr>`,
    '<tr data-cle="2024"><th scope="row">C</th><td><data value="1234">1 234</data></td>' +
      '<td><data value="1234" data-jeu="taux_par_profil" data-cle="2024|region|75" data-colonne="valeur">1 234</data></td></tr>',
  ]);
});

test('a row leads to the page of what it is about, but not from that page', () => {
  const row = { heading: 'Gironde', href: '/territoires/33/', cells: [], isPart: true };
  expect(alone(row, true, '/')).toBe(
    '<tr class="part"><th scope="row"><a href="/territoires/33/">Gironde</a></th><td class="words"></td></tr>',
  );
  expect(alone({ ...row, note: '<2>' }, true, '/territoires/33/')).toBe(
    '<tr class="part"><th scope="row">Gironde</th><td class="words">&lt;2&gt;</td></tr>',
  );
});

test('a row of rounded counts says to which step', () => {
  const row = { heading: 'Mars', cells: [secret, { ...cell, step: 5 }] };
  expect(alone(row, false, '/')).toMatch(/^<tr data-arrondi="5"><th/);
});
