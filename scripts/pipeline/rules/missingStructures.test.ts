import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import {
  coarsePopulations,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { at, datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { missingStructures } from './missingStructures.ts';

const codes = ['75', '23', '33', '23096S00', '33063S00', '33281S00'] as const;
const rest =
  'Attendu : toutes les lignes de chaque territoire en activité. Remède : complétez le fichier ; une valeur absente se dit par statut_valeur, pas par une ligne en moins.';

/** Every row of the annual activity in these years. */
function activity(...years: number[]): Record<string, Cell>[] {
  return years.flatMap((annee) =>
    codes.flatMap((code) =>
      activityIndicators.map(({ id }) => ({ annee, ...at(code), indicateur: id })),
    ),
  );
}

function profile(): Record<string, Cell>[] {
  return codes.flatMap((code) =>
    codesOf('population')
      .filter((population) => code.length === 2 || !coarsePopulations.includes(population))
      .flatMap((population) =>
        dimensionsOf(population).flatMap((dimension) =>
          modalitiesOf(population, dimension).map((modalite) => ({
            annee: 2024,
            ...at(code),
            population,
            dimension,
            modalite,
          })),
        ),
      ),
  );
}

function messages(
  contract: Parameters<typeof datasetFixture>[0],
  rows: Record<string, Cell>[],
  registers = registersFixture(),
) {
  return messagesOf(missingStructures, datasetFixture(contract, rows), ...registers);
}

describe('missingStructures', () => {
  test('accepts every row of every territory', () => {
    expect(messages(activiteAnnuelle, activity(2023, 2024))).toEqual([]);
    expect(messages(profilAnnuel, profile())).toEqual([]);
    const network = ['23096S00', '33063S00', '33281S00'].map((code_ml) => ({ code_ml }));
    expect(messages(reseauAnnuel, network)).toEqual([]);
  });

  test('refuses a territory without rows, in each year', () => {
    const rows = activity(2023, 2024).filter(
      ({ annee, territoire_code }) => annee === 2023 || territoire_code !== '23096S00',
    );
    expect(messages(activiteAnnuelle, rows)).toEqual([
      `data/activite_annuelle/2024.csv:1:1: en 2024, il manque pour ML Creuse (23096S00) : toutes les lignes. ${rest}`,
    ]);
  });

  test('accepts a year that shows the region alone, or no mission locale, and nothing between', () => {
    const only = (...shown: string[]) =>
      messages(
        activiteAnnuelle,
        activity(2023, 2024).filter(
          ({ annee, territoire_niveau }) =>
            annee === 2023 || shown.includes(String(territoire_niveau)),
        ),
      );
    expect(only('region')).toEqual([]);
    expect(only('region', 'departement')).toEqual([]);
    expect(only('region', 'mission_locale')).toEqual(
      ['Creuse (23)', 'Gironde (33)'].map(
        (name) =>
          `data/activite_annuelle/2024.csv:1:1: en 2024, il manque pour ${name} : toutes les lignes. ${rest}`,
      ),
    );
    expect(only('departement')).toHaveLength(1);
  });

  test('names the missing rows of a territory, five at most', () => {
    const some = activity(2024).filter(
      ({ territoire_code, indicateur }) =>
        territoire_code !== '33' || !['entretiens', 'entrees_cej'].includes(String(indicateur)),
    );
    expect(messages(activiteAnnuelle, some)).toEqual([
      `data/activite_annuelle/2024.csv:1:1: en 2024, il manque pour Gironde (33) : entretiens, entrees_cej. ${rest}`,
    ]);
    const many = activity(2024).filter(
      ({ territoire_code, indicateur }) =>
        territoire_code !== '33' || !String(indicateur).startsWith('entrees_'),
    );
    expect(messages(activiteAnnuelle, many)).toEqual([
      `data/activite_annuelle/2024.csv:1:1: en 2024, il manque pour Gironde (33) : entrees_formation, entrees_formation_region, entrees_alternance, entrees_emploi, entrees_emploi_durable et 6 autres. ${rest}`,
    ]);
  });

  test('names a missing modality', () => {
    const rows = profile().filter(
      ({ territoire_code, modalite }) => territoire_code !== '33063S00' || modalite !== '26_plus',
    );
    expect(messages(profilAnnuel, rows)).toEqual([
      `data/profil_annuel/2024.csv:1:1: en 2024, il manque pour ML Bordeaux (33063S00) : accompagnes age 26_plus. ${rest}`,
    ]);
  });

  test('lets a mission locale be without its resources', () => {
    const network = ['23096S00', '33063S00'].map((code_ml) => ({ code_ml }));
    expect(messages(reseauAnnuel, network)).toEqual([]);
  });

  test('says a mistyped year once, at its row', () => {
    const rows = activity(2024).concat({ annee: 1924, ...at('75'), indicateur: 'entretiens' });
    expect(messages(activiteAnnuelle, rows)).toEqual([
      'data/activite_annuelle/2024.csv:164:1: l’année 1924 n’a que 1 ligne. Attendu : 27 lignes, toutes celles des territoires des niveaux publiés. Remède : corrigez l’année si elle est fausse, ou complétez le fichier.',
    ]);
  });

  test('asks for a merged structure until its end, and for a new one from its beginning', () => {
    const registers = registersFixture({
      '33281S00': { fin_validite: 2023, successeur: '33063S00' },
      '23096S00': { debut_validite: 2024 },
    });
    const without = (code: string, year: number) =>
      activity(2023, 2024).filter(
        ({ annee, territoire_code }) => annee !== year || territoire_code !== code,
      );
    expect(messages(activiteAnnuelle, without('33281S00', 2024), registers)).toEqual([]);
    expect(messages(activiteAnnuelle, without('33281S00', 2023), registers)).toHaveLength(1);
    expect(messages(activiteAnnuelle, without('23096S00', 2023), registers)).toEqual([]);
    expect(messages(activiteAnnuelle, without('23096S00', 2024), registers)).toHaveLength(1);
  });

  test('waits until the dataset and the registers are read whole', () => {
    const rows = activity(2024).slice(1);
    const registers = registersFixture({}, { complete: false });
    expect(messages(activiteAnnuelle, rows)).toHaveLength(1);
    expect(messages(activiteAnnuelle, rows, registers)).toEqual([]);
    const partial = datasetFixture(activiteAnnuelle, rows, { complete: false });
    expect(messagesOf(missingStructures, partial, ...registersFixture())).toEqual([]);
  });
});
