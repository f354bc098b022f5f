import { expect, test } from 'vitest';
import { formatDate } from '../format/formatDate.ts';
import type { TableCell } from '../publication/tableCell.ts';
import { blankPage } from '../rendered/RenderedPage.ts';
import { recordFigure } from './recordFigure.ts';

const cell: TableCell = {
  ...{ text: '11,2 %', absence: null, status: 'publie', value: '11.2' },
  ...{ dataset: 'parcours_ecarts', key: ['2025', 'region', '75'], year: '2025', column: 'valeur' },
};
const asked = {
  id: 'page/part',
  title: 'Part : 16 à 25 ans',
  unit: 'En %',
  sentence: 'Elle monte',
  narrow: '<svg></svg>',
  dataset: 'chiffres_cles',
  sources: [{ name: 'L’État', date: '2026-10-01' }],
  columns: ['Année', 'Part'],
  rows: [{ heading: '2025', cells: [cell] }],
};

const edition = {
  date: '2026-10-15',
  source: { name: 'Simulation', date: '2026-10-01' },
  status: 'demonstration',
  datasets: ['chiffres_cles'],
  datasetTitle: 'Chiffres clés annuels',
};

function recorded(changes: object = {}) {
  const page = blankPage('page');
  recordFigure(page, { ...asked, ...changes }, edition);
  return page.figures[0];
}

test('holds what the figure says, in French typography, and its edition', () => {
  expect(recorded()).toMatchObject({
    title: 'Part\u00a0: 16 à 25 ans',
    wide: null,
    source: {
      text: `Source\u00a0: L’État, ${formatDate('2026-10-01')}.`,
      html: `Source\u00a0: L’État, <time datetime="2026-10-01">${formatDate('2026-10-01')}</time>.`,
    },
    table: {
      columns: ['Année', 'Part'],
      rows: [
        { heading: '2025', cells: [{ text: '11,2\u00a0%', value: '11.2', status: 'publie' }] },
      ],
    },
    edition,
  });
});

test('a row that its dataset lacks is not available, words have no status, a step is said', () => {
  const rows = [
    { heading: 'Creuse', cells: [null], note: 'proche' },
    { heading: 'Landes', cells: [{ ...cell, step: 5 }], isPart: true },
  ];
  expect(recorded({ columns: ['Territoire', 'Part', 'Écart'], rows })?.table.rows).toMatchObject([
    {
      step: '',
      cells: [
        { value: '', status: 'non_disponible' },
        { text: 'proche', status: null },
      ],
    },
    { isPart: true, step: '5', cells: [{ status: 'publie' }, { text: '', status: null }] },
  ]);
});

test.each([
  [{ title: ' ' }, 'elle n’a pas de titre'],
  [{ unit: '' }, 'elle n’a pas de unité'],
  [{ narrow: '' }, 'rien n’est dessiné'],
  [{ wide: 'undefined' }, 'rien n’est dessiné'],
  [{ rows: [] }, 'son tableau est vide'],
  [{ columns: ['Année'] }, 'plus courtes ou plus longues'],
])('refuses %o, with its page and its name', (changes, fault) => {
  expect(() => recorded(changes)).toThrow('Page /page, figure « page/part »');
  expect(() => recorded(changes)).toThrow(fault);
});

test('refuses two figures with one address on a page', () => {
  const page = blankPage('page');
  recordFigure(page, asked, edition);
  expect(() => recordFigure(page, asked, edition)).toThrow('une autre a la même adresse');
});
