import { expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { duplicateKeys } from './duplicateKeys.ts';

test('accepts rows that differ by one field of the key', () => {
  const rows = [{}, { annee: 2023 }, { indicateur: 'entretiens' }, { territoire_code: '33281S00' }];
  expect(messagesOf(duplicateKeys, datasetFixture(activiteAnnuelle, rows))).toEqual([]);
});

test('refuses a key that comes back, at each of its later rows', () => {
  const rows = [{}, { annee: 2023 }, { effectif: 12 }, {}];
  const rest =
    'la clé « 2024 · mission_locale · 33063S00 · jeunes_accompagnes » est déjà celle de data/activite_annuelle/2024.csv, ligne 2. Attendu : une seule ligne par annee, territoire_niveau, territoire_code, indicateur. Remède : supprimez ou corrigez l’une des deux lignes.';
  expect(messagesOf(duplicateKeys, datasetFixture(activiteAnnuelle, rows))).toEqual([
    `data/activite_annuelle/2024.csv:4:1: ${rest}`,
    `data/activite_annuelle/2024.csv:5:1: ${rest}`,
  ]);
});
