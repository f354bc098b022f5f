import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { meaninglessYears } from './meaninglessYears.ts';

const absent = { effectif: null, statut_valeur: 'sans_objet' };

function messages(indicateur: string, annee: number, change = {}) {
  const dataset = datasetFixture(activiteAnnuelle, [{ indicateur, annee, ...change }]);
  return messagesOf(meaninglessYears, dataset);
}

describe('meaninglessYears', () => {
  test('accepts sans_objet in the years in which a scheme did not exist', () => {
    expect(messages('entrees_cej', 2021, absent)).toEqual([]);
    expect(messages('entrees_cej', 2022)).toEqual([]);
    expect(messages('entrees_garantie_jeunes', 2022)).toEqual([]);
    expect(messages('entrees_garantie_jeunes', 2023, absent)).toEqual([]);
    expect(messages('entretiens', 1998)).toEqual([]);
  });

  test('refuses a value, or a secret, in such a year', () => {
    for (const statut_valeur of ['publie', 'secret', 'non_disponible']) {
      expect(messages('entrees_cej', 2021, { statut_valeur })).toEqual([
        `data/activite_annuelle/2024.csv:2:7: entrees_cej en 2021 a le statut « ${statut_valeur} ». Attendu : « sans_objet », car le dispositif n’existait pas cette année-là. Remède : corrigez statut_valeur.`,
      ]);
    }
  });

  test('refuses sans_objet in any other year', () => {
    expect(messages('entretiens', 2024, absent)).toEqual([
      'data/activite_annuelle/2024.csv:2:7: entretiens en 2024 a le statut « sans_objet ». Attendu : un autre statut que « sans_objet » : l’indicateur existe cette année-là. Remède : corrigez statut_valeur.',
    ]);
  });
});
