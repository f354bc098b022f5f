import { describe, expect, test } from 'vitest';
import { barometerRows } from './barometerRows.ts';
import type { Row } from './SourceFile.ts';
import { converted, fileFixture } from './sourceFixture.ts';

const head =
  'indic_id,enforce_zone_id,metric_enforce_date,maille,indic_vi,indic_va,indic_vc,indic_ta';
const lines = [
  'IND-314,D23,2025-09-01,DEPT,,40.0,,',
  'IND-314,D33,2025-09-01,DEPT,,60.0,,',
  'IND-314,D01,2025-09-01,DEPT,,50.0,,',
  'IND-314,FRANCE,2025-09-01,NAT,,1000.0,,',
  'IND-314,R75,2025-09-01,REG,,100.0,,',
  'IND-314,R93,2025-09-01,REG,,300.0,,',
  'IND-314,R75,2026-12-01,REG,,,500.0,',
  'IND-314,D23,2023-01-01,DEPT,0.0,,,',
];
const read = (own: readonly string[], previous: readonly Row[] = [], id = 'IND-314') =>
  converted(
    barometerRows,
    fileFixture('ind-314.csv', [head, ...own].join('\n').replaceAll('IND-314', id)),
    previous,
  );
const values = (result: ReturnType<typeof read>) =>
  Array.isArray(result)
    ? result
    : result.rows.map((row) => [row.periode, row.territoire_code, row.valeur]);

describe('barometerRows', () => {
  test('keeps France, the region and its départements, where there is a value', () => {
    const result = read(lines);
    expect(result).toMatchObject({ edition: '2026-12' });
    expect(values(result)).toEqual([
      ['2025-09', 'FR', 1000],
      ['2025-09', '75', 100],
      ['2025-09', '23', 40],
      ['2025-09', '33', 60],
    ]);
  });

  test('of a series by year, the value of December', () => {
    const yearly = [
      'IND-314,R75,2023-01-01,REG,,52.0,,',
      'IND-314,R75,2023-12-31,REG,,53.0,,',
      'IND-314,D23,,DEPT,,,,',
    ];
    expect(values(read(yearly, [], 'IND-384'))).toEqual([['2023', '75', 53]]);
  });

  test('leaves the other series of the dataset, and replaces its own', () => {
    const editeur = 'DITP (Délégation interministérielle à la transformation publique)';
    const previous = [
      { indicateur: 'autre', periode: '2020', territoire_code: '75', editeur, valeur: 1 },
      {
        ...{ indicateur: 'entrees_cej_cumul', periode: '2025-09', territoire_code: '75' },
        ...{ territoire_niveau: 'region', editeur, valeur: 99 },
      },
    ];
    const result = read(lines, previous);
    expect(values(result)).toContainEqual(['2020', '75', 1]);
    expect(values(result)).not.toContainEqual(['2025-09', '75', 99]);
  });

  test('states a small gap in the remark of the region, and refuses a large one', () => {
    const off = (region: string) => [
      ...lines.slice(0, 3),
      `IND-314,R75,2025-09-01,REG,,${region},,`,
    ];
    expect(read(off('101.0'))).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({
          valeur: 101,
          remarque: expect.stringMatching(/Écart avec la somme des 2 départements : 1\.$/),
        }),
      ]),
    });
    expect(read(off('110.0'))).toEqual([
      expect.stringMatching(/2025-09 : la région vaut 110, ses 2 départements totalisent 100\./),
    ]);
  });

  test.each([
    [
      'a code that lost its zero',
      [...lines, 'IND-314,D1,2025-09-01,DEPT,,50.0,,'],
      /^ind-314\.csv:10:2: la zone « D1 » .* perdu un zéro\./,
    ],
    [
      'a value that is not a number',
      ['IND-314,R75,2025-09-01,REG,,n.d.,,'],
      /^ind-314\.csv:2:6: « n\.d\. » n’est pas une valeur/,
    ],
    [
      'a file of another region',
      ['IND-314,R93,2025-09-01,REG,,300.0,,'],
      /aucune valeur de la région Nouvelle-Aquitaine \(R75\)/,
    ],
    ['a département that is missing', lines.slice(1), /2025-09 : il manque Creuse\./],
    [
      'a line cut short',
      [...lines, 'IND-314,D33,2025-1'],
      /^ind-314\.csv:10:1: la ligne a 3 cellules/,
    ],
    ['no line at all', [], /^ind-314\.csv:2:1: le fichier n’a aucune ligne/],
    [
      'another indicator',
      ['IND-999,R75,2025-09-01,REG,,300.0,,'],
      /^ind-314\.csv:2:1: l’indicateur « IND-999 » n’est pas celui d’une série du site/,
    ],
    [
      'two values of one place and day',
      [...lines, 'IND-314,R75,2025-09-02,REG,,100.0,,'],
      /Nouvelle-Aquitaine, 2025-09 : 2 valeurs/,
    ],
  ])('refuses %s', (_, own, message) => {
    expect(read(own)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('refuses a header that changed, and a file that lost what is published', () => {
    expect(
      converted(barometerRows, fileFixture('ind-314.csv', 'indic_id;zone\nIND-314;R75\n')),
    ).toEqual([expect.stringMatching(/^ind-314\.csv:1:1: les colonnes « indic_id », .* manquent/)]);
    const editeur = 'DITP (Délégation interministérielle à la transformation publique)';
    const gone = {
      ...{ indicateur: 'entrees_cej_cumul', periode: '2024-06', territoire_code: '75', editeur },
      territoire_nom: 'Nouvelle-Aquitaine',
    };
    expect(read(lines, [gone])).toEqual([
      expect.stringMatching(
        /Nouvelle-Aquitaine, 2024-06 : cette valeur est publiée, et le fichier ne l’a plus/,
      ),
    ]);
  });
});
