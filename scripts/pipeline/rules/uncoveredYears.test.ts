import { expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { formatAnomaly } from '../anomaly.ts';
import { datasetFixture, datasetsFixture } from './datasetFixture.ts';
import { uncoveredYears } from './uncoveredYears.ts';

const activity = datasetFixture(activiteAnnuelle, [{ annee: 2023 }, { annee: 2024 }]);
const check = (...years: number[]) => {
  const network = datasetFixture(
    reseauAnnuel,
    years.map((annee) => ({ annee })),
  );
  return uncoveredYears(network, datasetsFixture(activity, network)).map(formatAnomaly);
};

test('accepts the same years, and more', () => {
  expect(check(2023, 2024)).toEqual([]);
  expect(check(2022, 2023, 2024)).toEqual([]);
});

test('tells of a year of activity whose network is not known yet', () => {
  const network = datasetFixture(reseauAnnuel, [{ annee: 2023 }]);
  const [found] = uncoveredYears(network, datasetsFixture(activity, network));
  expect(found?.severity).toBe('avertissement');
  expect(check(2023)).toEqual([
    'data/reseau_annuel/dataset.yaml:1:1: l’année 2024 est dans activite_annuelle et manque ici. Attendu : les mêmes années que dans activite_annuelle, dès qu’elles sont connues. Remède : rien à faire tant que ces nombres ne sont pas connus, le site les dit non disponibles ; ensuite, npm run nouvelle-edition -- 2024 --publication AAAA-MM-JJ.',
  ]);
});

test('refuses a year of activity without its profile', () => {
  const profile = datasetFixture(profilAnnuel, [{ annee: 2023 }]);
  const found = uncoveredYears(profile, datasetsFixture(activity, profile));
  expect(found.map(({ severity }) => severity)).toEqual(['erreur']);
  expect(found.map(formatAnomaly)).toEqual([
    'data/profil_annuel/dataset.yaml:1:1: l’année 2024 est dans activite_annuelle et manque ici. Attendu : les mêmes années dans activite_annuelle et profil_annuel. Remède : ajoutez l’édition 2024, ou retirez-la d’activite_annuelle.',
  ]);
});
