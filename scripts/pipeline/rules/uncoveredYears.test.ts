import { expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
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

test('refuses a year of activity without its network', () => {
  expect(check(2023)).toEqual([
    'data/reseau_annuel/dataset.yaml:1:1: l’année 2024 est dans activite_annuelle et manque ici. Attendu : les mêmes années dans activite_annuelle, profil_annuel et reseau_annuel. Remède : ajoutez l’édition 2024, ou retirez-la d’activite_annuelle.',
  ]);
});
