import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../src/contracts/contentPolicy.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkStructure } from './checkStructure.ts';

const page = `<!doctype html><html lang="fr"><head><title>Accueil</title>
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<meta name="description" content="Les chiffres."></head>
<body><p data-bandeau-demonstration>Données fictives</p><h1>Accueil</h1><h2>Suite</h2>
<p>Texte, <code>taux_emploi</code></p><a href="/accessibilite/">Accessibilité\u00a0: non conforme</a>
</body></html>`;

function problemsOf(files: Record<string, string>, statut = 'demonstration'): string[] {
  return checkStructure(
    temporaryFolder({
      'donnees/datapackage.json': JSON.stringify({ resources: [{ path: 'a.csv', statut }] }),
      'donnees/manifest.json': '{}',
      ...files,
    }),
  );
}

describe('checkStructure', () => {
  test('accepts a good page', () => expect(problemsOf({ 'index.html': page })).toEqual([]));

  test.each([
    ['<h2>', '<h1>deux</h1><h2>', 'has 2 <h1>'],
    ['<h1>Accueil</h1>', '', 'has 0 <h1>'],
    ['h2>', 'h3>', 'skips from h1 to h3'],
    ['Suite', ' ', 'empty <h2>'],
    ['lang="fr"', 'lang="en"', 'lang="fr"'],
    ['<title>Accueil</title>', '', 'has not one <title>'],
    ['Les chiffres.', '', 'meta description'],
    ['name="viewport"', '', 'meta viewport'],
    ['Texte', 'undefined', 'the leftover “undefined”'],
    ['Texte', 'NaN %', 'the leftover “NaN”'],
    ['Texte', 'avec16 engagements', 'the glued words “avec16”'],
    ['Texte', 'par la<a href="/">suite</a>', 'the glued link “par lasuite”'],
    ['Texte', '[object Object]', 'the leftover “[object”'],
    ['Texte', '<img alt="Loading">', 'the leftover “Loading”'],
    ['Texte', 'taux_emploi', 'the raw code “taux_emploi”'],
    ['data-bandeau-demonstration', '', 'demonstration banner'],
    ['noindex', 'index', 'noindex'],
    ['non conforme', 'oui', 'lacks a link “Accessibilité'],
    ['<p>', '<p style="color: red">', 'has something inline'],
    ['<p>', '<p id="a"><b id="a"></b>', 'several elements with id “a”'],
  ])('refuses %s → %s', (from, to, problem) =>
    expect(problemsOf({ 'index.html': page.replaceAll(from, to) }).join()).toContain(problem),
  );

  test('lets words such as « nulle » pass', () =>
    expect(problemsOf({ 'index.html': page.replace('Texte', 'Part nulle') })).toEqual([]));

  test('refuses two pages with one title', () =>
    expect(problemsOf({ 'index.html': page, 'glossaire/index.html': page }).join()).toContain(
      'has the <title> of /',
    ));

  test('refuses a page of no known kind', () =>
    expect(problemsOf({ 'inconnue/index.html': page }).join()).toContain('pageKinds.ts'));

  test('lets tables of data pages name columns, not other pages', () => {
    const table = page.replace('Texte', '<table><tr><td>taux_emploi</td></tr></table>');
    expect(problemsOf({ 'donnees/index.html': table })).toEqual([]);
    expect(problemsOf({ 'index.html': table }).join()).toContain('raw code');
  });

  test('refuses the banner over real data', () =>
    expect(problemsOf({ 'index.html': page }, 'definitif').join()).toContain('real data'));
});
