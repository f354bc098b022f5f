import { expect, test } from 'vitest';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { fictitiousDescriptions } from './fictitiousDescriptions.ts';

const texts = {
  description: 'Lieux d’accueil. Données fictives, tirées d’une simulation.',
  source: 'Simulation de démonstration',
};
const messages = (metadata: object, own = {}) =>
  messagesOf(fictitiousDescriptions, datasetFixture(reseauAnnuel, [{}], { metadata, own }));

test('a real edition stands under no text of the demonstration', () => {
  expect(messages({ ...texts, statut: 'demonstration' })).toEqual([]);
  expect(messages({})).toEqual([]);
  const told = messages({ ...texts, statut: 'demonstration' }, { statut: 'provisoire' });
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    'data/reseau_annuel/dataset.yaml:1:1: description parle de données fictives ou de démonstration, et l’édition 2024.csv est réelle. Attendu : un texte vrai de toutes les éditions du jeu. Remède : récrivez description dans dataset.yaml ; npm run premiere-edition retire la démonstration.',
  );
});
