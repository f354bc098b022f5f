import { expect, test } from 'vitest';
import { fixturePublication } from '../analysisFixture.ts';
import { resolveAnalysis } from '../resolveAnalysis.ts';
import { unpublishedLines } from './unpublishedLines.ts';

const lineOf = (demande: string, titre = 'Quoi de neuf ?') =>
  unpublishedLines([
    resolveAnalysis('essai.md', `---\ntitre: ${titre}\nordre: 1\ndemande: [${demande}]\n---\n`, {
      publication: fixturePublication(),
      glossary: [],
    }),
  ])[0];

test('says what an analysis would need', () => {
  expect(lineOf('{ jeu: parcours_types }')).toBe(
    'L’analyse « Quoi de neuf ? » n’est pas publiée : il y manque le jeu parcours_types (essai.md).',
  );
});

test('counts what is beyond the first three, and leaves the year of a title blank', () => {
  const need = '{ jeu: parcours_courbes, mois: [1, 2, 3, 4, 5] }';
  expect(lineOf(need, 'Et en :annee{derniere} ?')).toBe(
    'L’analyse « Et en … ? » n’est pas publiée : il y manque parcours_courbes (mois=1), parcours_courbes (mois=2), parcours_courbes (mois=3) et 2 autres (essai.md).',
  );
});
