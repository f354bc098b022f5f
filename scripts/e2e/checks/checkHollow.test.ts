import { expect, test } from 'vitest';
import { parsePage } from '../parsePage.ts';
import { checkHollow } from './checkHollow.ts';

const problemsOf = (main: string) =>
  checkHollow(parsePage(`<!doctype html><html><body><main>${main}</main></body></html>`));

test.each([
  '<h1>Titre</h1><h2>Suite</h2><p>Texte</p>',
  '<h1>Titre</h1><h2>Dessin</h2><div><svg><path d="M0 0"></path></svg></div>',
  '<h1>Titre</h1><p>Un vrai zéro : <data value="0">0 jeune</data>, et 10 jeunes, 2,0 points.</p>',
  '<h1>Titre</h1><form><ul></ul></form><h2>Résultats</h2><div data-resultats></div>',
  '<h1>Titre</h1><table><tbody><tr><td>0 jeune</td><td></td></tr></tbody></table>',
])('%s says something', (main) => {
  expect(problemsOf(main)).toEqual([]);
});

test.each([
  ['<h1>Titre</h1><h2>Vide</h2><h2>Suite</h2><p>Texte</p>', 'has nothing under “Vide”'],
  ['<h1>Titre</h1><h2>Vide</h2>', 'has nothing under “Vide”'],
  ['<h1>Titre</h1><h2>A</h2><h3>Vide</h3><h2>B</h2><p>b</p>', 'has nothing under “Vide”'],
  ['<h1>Titre</h1>', 'has nothing under “Titre”'],
  ['<h1>Titre</h1><p>Texte</p><ul></ul>', 'has an empty <ul>'],
  ['<h1>Titre</h1><p>Texte</p><section><div> </div></section>', 'has an empty <section>'],
  ['<h1>Titre</h1><p>Zéro questions, une page chacune.</p>', 'counts nothing: “Zéro questions”'],
  ['<h1>Titre</h1><p>Parmi 0 départements</p>', 'counts nothing: “0 départements”'],
])('%s: %s', (main, problem) => {
  expect(problemsOf(main).join()).toContain(problem);
});
