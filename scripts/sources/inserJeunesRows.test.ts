import { describe, expect, test } from 'vitest';
import { inserJeunesRows } from './inserJeunesRows.ts';
import type { Row } from './SourceFile.ts';
import { converted, fileFixture } from './sourceFixture.ts';

const head =
  'Année;UAI;Libellé;Région;DEVENIR Part poursuite études;DEVENIR Part en emploi 6 mois;DEVENIR Part autre situation 6 mois;Part contrats apprentissage interrompus;Taux poursuite études;Taux emploi 6 mois;Taux emploi 6 mois attendu;VA emploi 6 mois;Taux emploi 12 mois;Taux emploi 18 mois;Taux emploi 24 mois;num_ligne';
const lines = [
  'cumul 2023-2024;0230001A;Centre de Guéret;NOUVELLE-AQUITAINE;30.0;57.0;13.0;;30.0;81.0;73.0;8.0;73.0;;;10002.0',
  'cumul 2022-2023;0330001B;"Centre ""A"" ; Bordeaux";NOUVELLE-AQUITAINE;;;;;;;;;;;;10003.0',
  'cumul 2023-2024;0630003L;Coiffure;AUVERGNE-RHONE-ALPES;30.0;57.0;13.0;;30.0;81.0;73.0;8.0;73.0;;;10004.0',
];
const read = (own: readonly string[], previous: readonly Row[] = []) =>
  converted(inserJeunesRows, fileFixture('cfa.csv', [head, ...own].join('\n')), previous);
const [first = ''] = lines;

describe('inserJeunesRows', () => {
  test('keeps the centres of the region; what is withheld is empty, never 0', () => {
    const rest = {
      ...{ part_contrats_interrompus: null, taux_emploi_18_mois: null, taux_emploi_24_mois: null },
      ...{ part_poursuite_etudes: 30, part_emploi_6_mois: 57, part_autre_situation_6_mois: 13 },
      ...{ taux_poursuite_etudes: 30, taux_emploi_6_mois: 81, taux_emploi_6_mois_attendu: 73 },
      ...{ valeur_ajoutee_6_mois: 8, taux_emploi_12_mois: 73 },
    };
    const result = read(lines);
    expect(result).toEqual({
      edition: '2023-2024',
      rows: [
        {
          ...{ cumul: '2022-2023', uai: '0330001B', centre: 'Centre "A" ; Bordeaux' },
          ...{ departement_code: '33', departement_nom: 'Gironde' },
          ...Object.fromEntries(Object.keys(rest).map((name) => [name, null])),
        },
        {
          ...{ cumul: '2023-2024', uai: '0230001A', centre: 'Centre de Guéret' },
          ...{ departement_code: '23', departement_nom: 'Creuse', ...rest },
        },
      ],
    });
  });

  test.each([
    [
      'a code that lost its zero',
      [first.replace('0230001A', '230001A')],
      /^cfa\.csv:2:2: le code « 230001A » a perdu ses premiers zéros\. Attendu : sept chiffres et une lettre \(0230001A\)/,
    ],
    [
      'a file of another region',
      lines.slice(2),
      /^cfa\.csv:2:4: aucun centre de la région NOUVELLE-AQUITAINE/,
    ],
    [
      'a centre of another département',
      [first.replace('0230001A', '0630001A')],
      /^cfa\.csv:2:2: le centre 0630001A est dit de la région/,
    ],
    [
      'parts that do not add up',
      [first.replace(';57.0', ';37.0')],
      /^cfa\.csv:2:5: les trois parts du devenir totalisent 80/,
    ],
    [
      'what is not a rate',
      [first.replace(';81.0', ';ns')],
      /^cfa\.csv:2:10: « ns » n’est pas un taux/,
    ],
    ['a centre twice', [first, first], /^cfa\.csv:3:2: 2023-2024 0230001A : deuxième ligne/],
    ['a line cut short', [...lines, first.slice(0, 60)], /^cfa\.csv:5:1: la ligne a 4 cellules/],
    [
      'a quote that is not closed',
      ['cumul 2023-2024;0230001A;"Centre'],
      /^cfa\.csv:\d+:1: un guillemet droit est mal placé/,
    ],
    [
      'another period',
      [first.replace('cumul ', '')],
      /^cfa\.csv:2:1: « 2023-2024 » n’est pas un cumul/,
    ],
  ])('refuses %s', (_, own, message) => {
    expect(read(own)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('refuses a file that lost a cumul that is published', () => {
    expect(read(lines, [{ cumul: '2018-2019', uai: '0230001A' }])).toEqual([
      expect.stringMatching(/cumul 2018-2019 : aucun centre, et 1 sont publiés/),
    ]);
  });
});
