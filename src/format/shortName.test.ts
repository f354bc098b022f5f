import { expect, test } from 'vitest';
import { shortName } from './shortName.ts';

test.each([
  ['Mission locale du Médoc', 'Médoc'],
  ['Mission locale de l’agglomération de Limoges', 'Limoges'],
  ["Mission locale de l'agglomération Royan Atlantique", 'Royan Atlantique'],
  ['Mission locale de l’Agenais, de l’Albret et du Confluent', 'Agenais, Albret et Confluent'],
  ["Mission locale d'insertion du Poitou", 'Poitou'],
  ['Mission locale rurale de la Haute-Vienne', 'Haute-Vienne'],
  ['Mission locale pour les jeunes Pau Pyrénées', 'Pau Pyrénées'],
  ['Mission locale Bordeaux Avenir Jeunes', 'Bordeaux Avenir Jeunes'],
  ['Maison de l’emploi du Bocage Bressuirais - Mission locale', 'Bocage Bressuirais'],
  ['Maison de l’emploi et de la formation du Thouarsais - Mission locale', 'Thouarsais'],
])('%s → %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('leaves other names alone', () => {
  expect(shortName('Gironde')).toBe('Gironde');
});
