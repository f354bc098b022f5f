import { describe, expect, test } from 'vitest';
import { contentOf, miniSite } from '../pipeline/miniSite.ts';
import { refreshSource } from './refreshSource.ts';
import { fileFixture } from './sourceFixture.ts';

const days = { today: '2026-12-01', publishedOn: '2026-12-15' };
const barometer = [
  'indic_id,enforce_zone_id,metric_enforce_date,maille,indic_vi,indic_va,indic_vc,indic_ta',
  'IND-314,D23,2025-12-01,DEPT,,40.0,,',
  'IND-314,D33,2025-12-01,DEPT,,60.0,,',
  'IND-314,R75,2025-12-01,REG,,100.0,,',
  '',
].join('\n');
const coverage = (...more: string[]) =>
  [
    'Code INSEE;Nom Commune;Département;Région;Code région;Code ML;Nom Officiel ML',
    '01001;L’Abergement;Ain(01);Auvergne-Rhône-Alpes(84);84;01004;ML AIN',
    ...more,
    '',
  ].join('\n');
const creuse = '23096;Guéret;Creuse(23);Nouvelle-Aquitaine(75);75;23096;23-ML CREUSE';
const gironde = '33063;Bordeaux;Gironde(33);Nouvelle-Aquitaine(75);75;33063;33-ML BORDEAUX';

describe('npm run source', () => {
  test('writes the edition of a series and its metadata, the other series kept', () => {
    const site = miniSite();
    const file = fileFixture('ind-314.csv', barometer);
    const lines = refreshSource(site.root, { series: 'barometre', file, ...days });
    expect(lines.slice(0, 2)).toEqual([
      'data/contexte_officiel/2026-12.csv : écrit, et décrit dans dataset.yaml.',
      '11 lignes : 3 nouvelles, 0 valeur changée, 0 retirée.',
    ]);
    const text = site.textOf('contexte_officiel/2026-12.csv');
    expect(text).toContain('region,75,Nouvelle-Aquitaine,entrees_cej_cumul,');
    expect(text).toContain('insertion,Insertion des lycéens professionnels,41.5');
    expect(site.textOf('contexte_officiel/dataset.yaml')).toContain(
      '  - fichier: 2026-12.csv\n    statut: provisoire\n    date_extraction: 2026-12-01\n    date_publication: 2026-12-15\n',
    );
    expect(site.textOf('contexte_officiel/2024-10.csv')).toContain('entrees_cej');
    const before = contentOf(site.data);
    const again = refreshSource(site.root, { series: 'barometre', file, ...days });
    expect(again[1]).toBe('11 lignes : 0 nouvelle, 0 valeur changée, 0 retirée.');
    expect(contentOf(site.data)).toEqual(before);
  });

  test('keeps the national file of the coverage as it is distributed', async () => {
    const site = miniSite();
    const text = coverage(creuse, gironde);
    const file = fileFixture('zones.csv', text);
    refreshSource(site.root, { series: 'couverture', file, ...days });
    expect(site.textOf('couverture/2026-12.csv')).toBe(text);
    expect(site.textOf('couverture/dataset.yaml')).toMatch(/licence: non_precisee/);
  });

  test.each([
    [
      'a code that lost its zero',
      coverage('1001;Ambérieu;Ain(01);A(84);84;1004;ML AIN'),
      /^zones\.csv:3:1: le code « 1001 » a perdu ses premiers zéros/,
    ],
    [
      'a file of another region',
      coverage(),
      /^zones\.csv:2:1: aucune ligne ne donne la mission locale d’une commune de la région/,
    ],
    ['a file that stops too soon', coverage(creuse), /aucune commune de Gironde \(33\)/],
    [
      'a line cut short',
      coverage(creuse, gironde, '33064;Bouliac;Gironde(33);Nouvelle-Aquitaine(75);75;33063'),
      /^zones\.csv:5:1: la ligne a 6 cellules/,
    ],
  ])('refuses a coverage with %s, and writes nothing', (_, text, message) => {
    const site = miniSite();
    const before = contentOf(site.data);
    const file = fileFixture('zones.csv', text);
    expect(() => refreshSource(site.root, { series: 'couverture', file, ...days })).toThrow(
      message,
    );
    expect(contentOf(site.data)).toEqual(before);
  });

  test('refuses what the validation of the dataset would, a series that it does not know, and a day', () => {
    const site = miniSite();
    const before = contentOf(site.data);
    const file = fileFixture('ind-314.csv', barometer.replace('100.0', '900.0'));
    const refresh = (change: object) => () =>
      refreshSource(site.root, { series: 'barometre', file, ...days, ...change });
    expect(refresh({})).toThrow(/la région vaut 900[\s\S]*Rien n’a été écrit\.$/);
    expect(refresh({ series: 'chomages' })).toThrow(/^« chomages » n’est pas une série/);
    expect(refresh({ publishedOn: '15/12/2026' })).toThrow(/écrivez 2026-12-15/);
    expect(contentOf(site.data)).toEqual(before);
  });
});
