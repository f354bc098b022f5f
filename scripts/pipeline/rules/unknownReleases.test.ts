import { expect, test } from 'vitest';
import { calendrier } from '../../../src/contracts/calendrier.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { unknownReleases } from './unknownReleases.ts';

const messages = (values: Record<string, string | null>) =>
  messagesOf(unknownReleases, datasetFixture(calendrier, [values])).map(
    (one) => one.split('. ')[0],
  );

test('a planned release names a dataset and its period, or neither', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ jeu: null, periode: null })).toEqual([]);
  expect(messages({ jeu: 'suivi_mensuel' })).toEqual([
    'data/calendrier/2024.csv:2:3: le jeu « suivi_mensuel » n’est pas un jeu de données du site',
  ]);
  expect(messages({ periode: null })).toEqual([
    'data/calendrier/2024.csv:2:4: la période de la publication prévue manque',
  ]);
});
