import { describe, expect, test } from 'vitest';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { impossibleDates } from './impossibleDates.ts';

const rest =
  'Attendu : une date du calendrier, de 1900 à 2100, une période dont la fin suit le début. Remède : corrigez la date.';

function messages(periode: string, date_source = '2024') {
  const dataset = datasetFixture(contexteOfficiel, [{ periode, date_source }]);
  return messagesOf(impossibleDates, dataset);
}

describe('impossibleDates', () => {
  test.each([
    '2023',
    '2023-12',
    '2024-02-29',
    '2023-T4',
    '2022-2024',
    '2022-03/2022-12',
    '2021-09/2022-06',
  ])('accepts %s', (periode) => {
    expect(messages(periode)).toEqual([]);
  });

  test.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-04-31',
    '2023-01-00',
    '2024-2022',
    '2024-2024',
    '2022-12/2022-03',
    '2022-03/2022-13',
    '1022',
    '2932-05-01',
    '1022-2023',
    '1022-03/2022-12',
  ])('refuses %s', (periode) => {
    expect(messages(periode)).toEqual([
      `data/contexte_officiel/2024.csv:2:8: colonne periode : « ${periode} » n’existe pas. ${rest}`,
    ]);
  });

  test('looks at the source’s date too', () => {
    expect(messages('2023', '2023-02-30')).toEqual([
      `data/contexte_officiel/2024.csv:2:11: colonne date_source : « 2023-02-30 » n’existe pas. ${rest}`,
    ]);
  });
});
