import { expect, test } from 'vitest';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { withdrawnEditions } from './withdrawnEditions.ts';

const official = datasetFixture(contexteOfficiel, [{}], { own: { fichier: '2025.csv' } });

test('tells of each withdrawal what showed it, and what took its place', () => {
  const recorded = datasetFixture(retraits, [
    { jeu: 'parcours_premiere_entree', edition: '2023' },
    { jeu: 'contexte_officiel' },
  ]);
  expect(withdrawnEditions(publishedTables(datasetsFixture(official, recorded)))).toEqual([
    {
      date_retrait: '2026-02-20',
      jeu: 'parcours_premiere_entree',
      edition: '2023',
      date_publication: '2026-02-02',
      fin_publication: '2026-02-20',
      motif: 'Des doublons comptés deux fois.',
      remplacee_le: null,
      jeux: ['parcours_premiere_entree', 'parcours_courbes', 'parcours_ecarts'],
    },
    expect.objectContaining({
      jeu: 'contexte_officiel',
      remplacee_le: '2025-03-01',
      jeux: ['contexte_officiel'],
    }),
  ]);
});

test('tells nothing where nothing was withdrawn', () => {
  expect(withdrawnEditions(publishedTables(datasetsFixture(official)))).toEqual([]);
});
