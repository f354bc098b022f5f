import { describe, expect, test } from 'vitest';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { at, datasetFixture, messagesOf } from './datasetFixture.ts';
import { unknownModalities } from './unknownModalities.ts';

const messages = (change: Record<string, Cell>) =>
  messagesOf(unknownModalities, datasetFixture(profilAnnuel, [{ ...at('33'), ...change }]));
const cell = (population: string, dimension: string, modalite: string) => ({
  population,
  dimension,
  modalite,
});
const told = (words: string) =>
  `data/profil_annuel/2024.csv:2:7: ${words}. Attendu : les modalités que décrit la page du jeu de données profil_annuel. Remède : corrigez la population, la dimension ou la modalité.`;

describe('unknownModalities', () => {
  test('accepts the modalities of a population and a dimension', () => {
    expect(messages(cell('accompagnes', 'age', '26_plus'))).toEqual([]);
    expect(messages(cell('premiers_accueils', 'situation_entree', 'inconnue'))).toEqual([]);
    expect(messages(cell('entrees_emploi', 'logement', 'precaire'))).toEqual([]);
  });

  test('refuses a modality of another dimension or population', () => {
    expect(messages(cell('accompagnes', 'sexe', 'hommes'))).toEqual([
      told('accompagnes, sexe, hommes n’est pas publié au niveau departement'),
    ]);
    expect(messages(cell('accompagnes', 'age', '22_plus'))).toEqual([
      told('accompagnes, age, 22_plus n’est pas publié au niveau departement'),
    ]);
    expect(messages(cell('accompagnes', 'neet', 'oui'))).toEqual([
      told('accompagnes, neet, oui n’est pas publié au niveau departement'),
    ]);
  });

  test('refuses the entries of a mission locale: their cells are too small', () => {
    const rows = { ...cell('entrees_emploi', 'sexe', 'femmes'), ...at('33063S00') };
    expect(messages(rows)).toEqual([
      told('entrees_emploi, sexe, femmes n’est pas publié au niveau mission_locale'),
    ]);
  });
});
