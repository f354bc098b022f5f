import { describe, expect, test } from 'vitest';
import type { Row, Sheet } from './SourceFile.ts';
import { converted, fileFixture } from './sourceFixture.ts';
import { unemploymentRows } from './unemploymentRows.ts';

const title = [['Taux de chômage localisés'], [null], [null]];
const head = ['Code', 'Libellé', 'T1_1982', 'T2_1982'];
const good: Sheet[] = [
  {
    sheet: 'Région',
    data: [
      ...title,
      head,
      [75, 'Nouvelle-Aquitaine', 7.1, 7.2],
      ['93', 'PACA', 9, 9],
      ['Source : Insee'],
    ],
  },
  {
    sheet: 'Département',
    data: [
      ...title,
      head,
      ['01', 'Ain', 5, 5],
      ['23', 'Creuse', 6.5, 6.6],
      ['33', 'Gironde', 8, '8,1'],
    ],
  },
];
const read = (sheets: readonly Sheet[] | null, previous: readonly Row[] = []) =>
  converted(unemploymentRows, fileFixture('sl_etc.xlsx', sheets), previous);
/** The workbook whose départements have these rows. */
const departements = (...data: (readonly unknown[])[]) => [
  ...good.slice(0, 1),
  { sheet: 'Département', data },
];
const [, { data: own } = { data: [] }] = good;

describe('unemploymentRows', () => {
  test('gives a row a quarter and a territory', () => {
    const result = read(good);
    expect(result).toMatchObject({ edition: '1982-T2' });
    expect(
      Array.isArray(result)
        ? result
        : result.rows.map((row) => [row.trimestre, row.territoire_code, row.taux_chomage]),
    ).toEqual([
      ['1982-T1', '75', 7.1],
      ['1982-T1', '23', 6.5],
      ['1982-T1', '33', 8],
      ['1982-T2', '75', 7.2],
      ['1982-T2', '23', 6.6],
      ['1982-T2', '33', 8.1],
    ]);
  });

  test.each([
    [
      'a file that is no workbook, or is cut short',
      null,
      /^sl_etc\.xlsx:1:1: ce classeur ne s’ouvre pas/,
    ],
    [
      'a sheet that is gone',
      good.slice(0, 1),
      /la feuille « Département » manque \(feuilles du classeur : Région\)/,
    ],
    [
      'a header that changed',
      departements(...title, ['Dép.', 'Nom', '2025T1'], ['23', 'Creuse', 6]),
      /feuille « Département », cellule A1:1:1: aucune ligne ne commence par « Code » et « Libellé »/,
    ],
    [
      'columns that are no quarter',
      departements(['Code', 'Libellé', '1er trimestre'], ['23', 'Creuse', 6]),
      /feuille « Département », cellule A1:1:1: aucune colonne n’est celle d’un trimestre/,
    ],
    [
      'a code that lost its zero',
      departements(...own.map((row) => (row[0] === '01' ? [1, 'Ain', 5, 5] : row))),
      /feuille « Département », cellule A5:5:1: le code « 1 » a perdu son zéro/,
    ],
    [
      'a workbook of other places',
      departements(...title, head, ['01', 'Ain', 5, 5]),
      /feuille « Département », cellule A4:4:1: aucune ligne de Creuse \(23\)/,
    ],
    [
      'a cell that is not a rate',
      departements(...own.map((row) => (row[0] === '33' ? ['33', 'Gironde', 8, 'nd'] : row))),
      /feuille « Département », cellule D7:7:4: « nd » n’est pas un taux/,
    ],
    [
      'a region outside its départements',
      departements(...own.map((row) => (row[0] === '33' ? ['33', 'Gironde', 7, 7] : row))),
      /1982-T1 : la région a 7\.1 %, ses départements de 6\.5 à 7 %/,
    ],
  ])('refuses %s', (_, sheets, message) => {
    expect(read(sheets)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('refuses a workbook that has not all the quarters that are published', () => {
    expect(read(good, [{ trimestre: '1981-T4' }, { trimestre: '1982-T1' }])).toEqual([
      expect.stringMatching(/1 trimestres? publiés? manquent? au classeur/),
    ]);
  });
});
