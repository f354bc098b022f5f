import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { territorySheet } from '../../../src/contracts/territorySheet.ts';
import { contentOf, miniPublication, miniSite } from '../miniSite.ts';
import { sheetDatasets } from './sheetRows.ts';

type Row = Record<string, string>;

const content = contentOf(miniPublication);
const rowsOf = (path: string): Row[] => parse(content.get(path) ?? '', { columns: true });
const sheets = [...content.keys()].filter((path) => /^territoires\/.*\.csv$/.test(path));
const placeOf = (path: string) => /-(\w+)\.csv$/.exec(path)?.[1] ?? '';
const sheetOf = (code: string) => rowsOf(sheets.find((path) => placeOf(path) === code) ?? '');

/** What identifies a row and its value, whichever file it is in. */
function summary(row: Row): string {
  const period = row.periode ?? row.annee ?? row.cohorte;
  const value = row.valeur ?? row.effectif ?? row.distance ?? row.part;
  return [
    period,
    row.indicateur ?? '',
    row.population ?? '',
    row.dimension ?? '',
    row.modalite ?? '',
    value,
    row.statut_valeur ?? 'publie',
    row.borne_basse ?? '',
    row.borne_haute ?? '',
    row.numerateur ?? row.inconnus ?? '',
    row.denominateur ?? row.jeunes ?? '',
    row.statut,
  ].join('|');
}

describe('the files of the territories', () => {
  test('are one for each département and mission locale that has any figure', () => {
    expect(sheets).toEqual([
      'territoires/departement-23.csv',
      'territoires/departement-33.csv',
      'territoires/mission-locale-23096S00.csv',
      'territoires/mission-locale-33063S00.csv',
      'territoires/mission-locale-33281S00.csv',
    ]);
  });

  test.each(sheetDatasets.filter((name) => content.has(`${name}.csv`)))(
    'hold every row of %s on their territory, and the same values',
    (name) => {
      const rows = rowsOf(`${name}.csv`);
      let compared = 0;
      for (const path of sheets) {
        const code = placeOf(path);
        const published = rows.filter((row) => (row.territoire_code ?? row.code) === code);
        const held = rowsOf(path).filter((row) => row.jeu === name && row.territoire_code === code);
        expect(held.map(summary).sort()).toEqual(published.map(summary).sort());
        compared += held.length;
      }
      expect(compared).toBeGreaterThan(0);
    },
  );

  test('obey their schema, whose key finds one row', () => {
    for (const path of sheets) {
      const rows = rowsOf(path);
      const keys = rows.map((row) => territorySheet.key.map((column) => row[column]).join('|'));
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { statut, ...row } of rows) {
        const cells = Object.entries(row).map(([column, text]) => [column, cellOf(column, text)]);
        territorySheet.row.strict().parse(Object.fromEntries(cells));
        expect(statut).not.toBe('');
      }
    }
  });

  test('give what they are compared with: the rates of greater territories, their latest size and profile', () => {
    const rows = sheetOf('33281S00').filter((row) => row.territoire_code !== '33281S00');
    const years = (code: string, indicator: string) =>
      rows
        .filter((row) => row.territoire_code === code && row.indicateur === indicator)
        .map(({ periode }) => periode);
    for (const code of ['33', '75']) {
      expect(years(code, 'taux_entree_formation')).toEqual(['2022', '2023']);
      expect(years(code, 'part_neet')).toEqual(['2023']);
      expect(years(code, 'jeunes_accompagnes')).toEqual(['2023']);
      expect(years(code, 'entretiens')).toEqual([]);
    }
    // Of its peers, the size and the ratios of the latest year.
    expect(years('33063S00', 'jeunes_accompagnes')).toEqual(['2023']);
    expect(years('33063S00', 'entretiens')).toEqual([]);
  });

  test('give a mission locale the official series of its département', () => {
    const official = (code: string) =>
      sheetOf(code).filter(({ jeu }) => jeu === 'contexte_officiel');
    expect(official('33').length).toBeGreaterThan(0);
    expect(official('33063S00')).toEqual(official('33'));
  });

  test('give a département the figures of its missions locales, the latest year', () => {
    const structures = sheetOf('33')
      .filter(
        (row) =>
          row.indicateur === 'jeunes_accompagnes' && row.territoire_niveau === 'mission_locale',
      )
      .map((row) => [row.territoire_code, row.periode]);
    expect(structures).toEqual([
      ['33063S00', '2023'],
      ['33281S00', '2023'],
    ]);
  });

  test('set the years of a series one after the other', () => {
    const keys = sheetOf('33')
      .filter((row) => row.territoire_code === '33')
      .map((row) => `${row.jeu}|${row.libelle}`);
    const starts = keys.filter((key, rank) => key !== keys[rank - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('a mission locale that opened since the last closed year', () => {
  const opened = async (...removed: string[]) => {
    const site = miniSite();
    const register = 'missions_locales/2023.csv';
    const [last = ''] = site.textOf(register).trimEnd().split('\n').slice(-1);
    const added = '33001S00,Mission locale neuve,33,33063,Bordeaux,44.8,-0.5,,2024,,';
    site.change({ [register]: [[last, `${last}\n${added}`]] });
    for (const name of removed) rmSync(join(site.data, name), { recursive: true });
    const { lines } = await site.publish();
    expect(lines.filter((line) => !line.startsWith('avertissement'))).toEqual([]);
    const text = contentOf(site.target).get('territoires/mission-locale-33001S00.csv');
    return text === undefined ? null : (parse(text, { columns: true }) as Row[]);
  };

  test('has the official series of its département, and no figure to compare with its own', async () => {
    const rows = (await opened()) ?? [];
    expect([...new Set(rows.map(({ jeu }) => jeu))]).toEqual(['contexte_officiel']);
  });

  test('has no file where nothing is known of it', async () => {
    expect(await opened('contexte_officiel')).toBeNull();
  });
});

const numbers = ['valeur', 'borne_basse', 'borne_haute', 'numerateur', 'denominateur'];

function cellOf(column: string, text: string): string | number | null {
  if (text === '') return null;
  return numbers.includes(column) || ['mois_depuis_accueil', 'arrondi'].includes(column)
    ? Number(text)
    : text;
}
