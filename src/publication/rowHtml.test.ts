import { expect, test } from 'vitest';
import { absences } from '../format/absences.ts';
import { rowHtml } from './rowHtml.ts';
import type { TableCell } from './tableCell.ts';

const cell: TableCell = {
  ...{ text: '1 234', absence: null, status: 'publie', value: '1234' },
  ...{ dataset: 'chiffres_cles', key: '2025|region|75', column: 'valeur' },
};
const secret: TableCell = {
  ...cell,
  ...{ text: 's', absence: 'secret statistique', status: 'secret', value: '' },
};

test('a row holds its numbers with their place in the published files', () => {
  expect(rowHtml({ heading: 'A & B', cells: [cell, secret, null] }, false, '/')).toBe(
    '<tr><th scope="row">A &amp; B</th>' +
      '<td class="number"><data value="1234" data-jeu="chiffres_cles" data-cle="2025|region|75" data-colonne="valeur">1 234</data></td>' +
      '<td class="number"><data value data-jeu="chiffres_cles" data-cle="2025|region|75" data-colonne="valeur"><abbr title="secret statistique">s</abbr></data></td>' +
      `<td class="number"><abbr title="non disponible">${absences.non_disponible.text}</abbr></td></tr>`,
  );
});

test('a row leads to the page of what it is about, but not from that page', () => {
  const row = { heading: 'Gironde', href: '/territoires/33/', cells: [], isPart: true };
  expect(rowHtml(row, true, '/')).toBe(
    '<tr class="part"><th scope="row"><a href="/territoires/33/">Gironde</a></th><td></td></tr>',
  );
  expect(rowHtml({ ...row, note: '<2>' }, true, '/territoires/33/')).toBe(
    '<tr class="part"><th scope="row">Gironde</th><td>&lt;2&gt;</td></tr>',
  );
});

test('a row of rounded counts says to which step', () => {
  const row = { heading: 'Mars', cells: [secret, { ...cell, step: 5 }] };
  expect(rowHtml(row, false, '/')).toMatch(/^<tr data-arrondi="5"><th/);
});
