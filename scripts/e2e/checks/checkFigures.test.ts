import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../src/contracts/contentPolicy.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkFigures } from './checkFigures.ts';

const csv = `annee,code,indicateur,valeur,statut_valeur
2025,75,taux,12.93,publie
2025,33,taux,,secret
2025,23,taux,0.04,publie
2025,40,nombre,12345.5,publie
`;

const datapackage = {
  resources: [
    {
      path: 'chiffres.csv',
      statut: 'demonstration',
      schema: { primaryKey: ['annee', 'code', 'indicateur'] },
    },
  ],
};

function cell(key: string, value: string, shown: string): string {
  return `<data value="${value}" data-jeu="chiffres" data-cle="${key}" data-colonne="valeur">${shown}</data>`;
}

const good = cell('2025|75|taux', '12.93', '12,9');

const figure = `<figure data-graphique="page/taux">
  <svg><text>Données de démonstration</text></svg>
  <figcaption><span data-titre>Le taux monte</span> <span data-unite>en %</span></figcaption>
  <p data-source>iMilo, <time datetime="2026-01-31">31 janvier 2026</time></p>
  <details><summary>Tableau</summary><table><tbody><tr><th>2025</th><td>${good}</td></tr></tbody></table></details>
  <a href="/donnees/chiffres.csv">CSV</a> <a href="/graphiques/page/#taux">Reprendre</a>
</figure>`;

const frame = `<!doctype html>
<html lang="fr"><meta http-equiv="Content-Security-Policy" content="${contentPolicy}"><h1>Le taux monte</h1><p class="source">iMilo</p><table></table></html>`;

const taken = {
  '/taux.svg': '<svg><text>Démonstration</text><text>Source : iMilo</text></svg>',
  '/taux.csv': 'annee,taux,statut\n2025,12.93,demonstration\n',
  '/index.html': '<article id="taux"></article><iframe src="taux/2026-10-15.html">',
  '/taux/2026-10-15.html': frame,
};

function reportOf(body: string, files: Record<string, string> = taken) {
  return checkFigures(
    temporaryFolder({
      'index.html': `<!doctype html><html><body>${body}</body></html>`,
      'donnees/chiffres.csv': csv,
      'donnees/datapackage.json': JSON.stringify(datapackage),
      'donnees/manifest.json': '{}',
      ...Object.fromEntries(
        Object.entries(files).map(([end, text]) => [`graphiques/page${end}`, text]),
      ),
    }),
  );
}

describe('checkFigures', () => {
  test('accepts a whole figure and counts what it saw', () =>
    expect(reportOf(figure)).toEqual({
      figures: 1,
      cells: 1,
      names: ['page/taux'],
      problems: [],
    }));

  test.each([
    ['<span data-titre>Le taux monte</span>', '', 'lacks a title'],
    ['data-unite', 'data-autre', 'lacks its unit'],
    ['data-source', 'data-autre', 'lacks its source'],
    ['datetime', 'data-autre', 'lacks the date'],
    [/<table>.*<\/table>/, '', 'lacks its table'],
    ['/donnees/chiffres.csv', '/donnees/', 'lacks a link to a CSV'],
    ['/donnees/chiffres.csv', '/donnees/autre.csv', 'autre.csv does not exist'],
    [good, '12,9', 'number “12,9” without <data'],
    [good, 'rien', 'holds no <data'],
    ['de démonstration', 'fictives', 'without the word “démonstration”'],
    ['12,9<', '12,8<', 'shows “12,8” for 12.93'],
  ])('refuses a figure where %s is %s', (from, to, problem) =>
    expect(reportOf(figure.replace(from, to)).problems.join()).toContain(problem),
  );

  test('reads the place of a number in its column and its row', () => {
    const shared = figure
      .replace(
        '<tbody>',
        '<colgroup><col><col data-jeu="chiffres" data-cle="*|75|taux" data-colonne="valeur"></colgroup><tbody>',
      )
      .replace(good, '<data value="12.93">12,9</data>');
    const inRow = (year: string) => shared.replace('<tr>', `<tr data-cle="${year}">`);
    expect(reportOf(inRow('2025')).problems).toEqual([]);
    expect(reportOf(inRow('2024')).problems.join()).toContain('no row of that key');
    expect(reportOf(shared).problems.join()).toContain('no row of that key');
    expect(
      reportOf(figure.replace(good, '<data value="12.93">12,9</data>')).problems.join(),
    ).toContain('nothing says where');
  });

  test('refuses two figures of one name', () =>
    expect(reportOf(figure + figure).problems).toEqual(['two figures are named page/taux']));

  test.each<[keyof typeof taken, string, string, string]>([
    ['/taux.csv', '12.93', '12.9', 'does not hold the values'],
    ['/taux.csv', '2025,', '2024,', 'does not hold the values'],
    ['/taux.svg', 'Démonstration', '', 'lacks the mark'],
    ['/taux.svg', 'Source', 'Origine', 'lacks its source'],
    ['/taux.svg', '<text>', '<text fill="var(--ink)">', 'needs a style sheet'],
    ['/taux/2026-10-15.html', '<h1>', '<script></script><h1>', 'may run something'],
    ['/taux/2026-10-15.html', contentPolicy, '', 'lacks the content policy'],
    ['/taux/2026-10-15.html', '<h1>', '<p style="x"></p><h1>', 'has an inline style'],
    ['/taux/2026-10-15.html', '<h1>', '<img src="https://autre.test/x.png"><h1>', 'another host'],
    ['/taux/2026-10-15.html', '<h1>Le taux', '<h1>Autre', 'lacks its title'],
    ['/taux/2026-10-15.html', '<table>', '<p>', 'lacks its table'],
    ['/index.html', '<article id="taux">', '<article>', 'is not in the page'],
    ['/index.html', 'taux/2026', 'taux/2025', 'no frame that follows'],
  ])('refuses to take %s where %s is %s', (file, from, to, problem) => {
    const files = { ...taken, [file]: taken[file].replace(from, to) };
    expect(reportOf(figure, files).problems.join()).toContain(problem);
  });

  test.each(Object.keys(taken))('refuses a figure without its %s', (file) => {
    const files = Object.fromEntries(Object.entries(taken).filter(([name]) => name !== file));
    expect(reportOf(figure, files).problems).toHaveLength(1);
  });

  test.each([
    cell('2025|75|taux', '12.93', '12,93'),
    cell('2025|75|taux', '12.93', '13 %'),
    cell('2025|40|nombre', '12345.5', '12\u202f345,5 jeunes'),
    cell('2025|40|nombre', '12345.5', '12 346'),
    cell('2025|33|taux', '', '<abbr title="secret statistique">s</abbr>'),
    cell('2025|23|taux', '0.04', '<abbr title="arrondi à zéro">ε</abbr>'),
    cell('2025|23|taux', '0.04', '0,04'),
  ])('accepts %s', (body) => expect(reportOf(body).problems).toEqual([]));

  test.each([
    [cell('2025|75|taux', '12.9', '12,9'), 'chiffres.csv has “12.93”'],
    [cell('2025|75|taux', '12.93', '12.9'), 'no number in French format'],
    [cell('2025|75|taux', '12.93', '14'), 'shows “14”'],
    [cell('2024|75|taux', '12.93', '12,9'), 'no row of that key'],
    [cell('2025|33|taux', '', '0'), 'no <abbr title>'],
    [cell('2025|33|taux', '', '<abbr title="sans objet">…</abbr>'), 'statut_valeur is “secret”'],
    [cell('2025|33|taux', '0', '0'), 'chiffres.csv has “”'],
    [cell('2025|23|taux', '0.04', '0,0'), 'arrondi à zéro'],
    [cell('2025|75|taux', '12.93', '<abbr title="secret statistique">s</abbr>'), 'over 12.93'],
    [good.replace('chiffres', 'autre'), 'no dataset of that name'],
    [good.replace('"valeur"', '"autre"'), 'no such column'],
  ])('refuses %s', (body, problem) => expect(reportOf(body).problems.join()).toContain(problem));
});
