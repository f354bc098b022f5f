import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { at, datasetFixture, messagesOf } from './datasetFixture.ts';
import { modalitySums } from './modalitySums.ts';

type Counts = Record<string, number | null>;

/** Rows of the profile by modality; null is secret. */
function rows(population: string, dimension: string, counts: Counts) {
  return Object.entries(counts).map(([modalite, effectif]) => ({
    ...at('33'),
    population,
    dimension,
    modalite,
    effectif,
    statut_valeur: effectif === null ? 'secret' : 'publie',
  }));
}

/** Messages for the ages of the accompanied, who are so many. */
function messages(counts: Counts, total: number | null = 100) {
  const profile = datasetFixture(profilAnnuel, rows('accompagnes', 'age', counts));
  const activity = datasetFixture(activiteAnnuelle, [
    { ...at('33'), indicateur: 'jeunes_accompagnes', effectif: total },
    { ...at('33'), indicateur: 'premiers_accueils', effectif: 40 },
    { ...at('75'), indicateur: 'jeunes_accompagnes', effectif: 7 },
  ]);
  return messagesOf(modalitySums, profile, activity);
}

const place = 'data/profil_annuel/2024.csv:2:8: Gironde, 2024 : les modalités de';
const rest =
  'Attendu : des modalités dont la somme est l’indicateur jeunes_accompagnes d’activite_annuelle. Remède : corrigez la modalité fautive ou l’effectif total.';

describe('modalitySums', () => {
  test('accepts modalities that add up to their population', () => {
    expect(messages({ moins_18: 20, '18_21': 50, '22_25': 20, '26_plus': 10 })).toEqual([]);
  });

  test('refuses a sum that is not the population', () => {
    expect(messages({ moins_18: 20, '18_21': 50, '22_25': 20, '26_plus': 9 })).toEqual([
      `${place} age (accompagnes) totalisent 99, la population est 100. ${rest}`,
    ]);
  });

  test('finds the population of first receptions and entries under its own name', () => {
    const profile = datasetFixture(
      profilAnnuel,
      rows('premiers_accueils', 'sexe', { femmes: 21, hommes_ou_autre: 20 }),
    );
    const activity = datasetFixture(activiteAnnuelle, [
      { ...at('33'), indicateur: 'premiers_accueils', effectif: 40 },
    ]);
    expect(messagesOf(modalitySums, profile, activity)).toEqual([
      `${place} sexe (premiers_accueils) totalisent 41, la population est 40. ${rest.replace('jeunes_accompagnes', 'premiers_accueils')}`,
    ]);
  });

  test('skips the sum where a modality or the population is secret', () => {
    expect(messages({ moins_18: 20, '18_21': 50, '22_25': null, '26_plus': null })).toEqual([]);
    expect(messages({ moins_18: 20, '18_21': 5, '22_25': 2, '26_plus': 1 }, null)).toEqual([]);
  });

  test('refuses published modalities above the population, even with secret ones', () => {
    expect(messages({ moins_18: 20, '18_21': 81, '22_25': null, '26_plus': null })).toEqual([
      `${place} age (accompagnes) totalisent au moins 101, sans celles qui ne sont pas publiées, la population est 100. ${rest}`,
    ]);
  });

  test('leaves a missing or repeated modality to the rules that say it', () => {
    expect(messages({ moins_18: 20, '18_21': 50, '22_25': 20 })).toEqual([]);
    const ages = rows('accompagnes', 'age', {
      moins_18: 60,
      '18_21': 30,
      '22_25': 5,
      '26_plus': 5,
    });
    const twice = datasetFixture(profilAnnuel, [...ages, ...ages]);
    const activity = datasetFixture(activiteAnnuelle, [{ ...at('33'), effectif: 100 }]);
    expect(messagesOf(modalitySums, twice, activity)).toEqual([]);
  });

  test('says nothing where the activity is not read', () => {
    const profile = datasetFixture(profilAnnuel, rows('accompagnes', 'sexe', { femmes: 5 }));
    expect(messagesOf(modalitySums, profile)).toEqual([]);
  });
});
