import { expect, test } from 'vitest';
import { communes } from '../../../src/contracts/communes.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { misplacedCommunes } from './misplacedCommunes.ts';

const said = (code: string, departement: string) =>
  messagesOf(misplacedCommunes, datasetFixture(communes, [{ code, nom: 'Essai', departement }]));

test('a municipality is in the département by which its code begins', () => {
  expect(said('33063', '33')).toEqual([]);
  expect(said('2A004', '2A')).toEqual([]);
  expect(said('97105', '971')).toEqual([]);
  expect(said('99999', '33')).toEqual([
    'data/communes/2024.csv:2:1: la commune 99999 (Essai) n’est pas dans le département 33. Attendu : un code Insee qui commence par celui du département. Remède : ne saisissez pas ce répertoire : restaurez-le (git restore data/communes), ou refaites-le par npm run communes.',
  ]);
});
