import { expect, test } from 'vitest';
import { jeunesResidents } from '../../../src/contracts/jeunesResidents.ts';
import { jeunesResidentsEpci } from '../../../src/contracts/jeunesResidentsEpci.ts';
import { datasetFixture, datasetsFixture, registersFixture } from './datasetFixture.ts';
import { residentSums } from './residentSums.ts';

const counted = (level: string, code: string, young: number, changes: object = {}) => ({
  ...{ territoire_niveau: level, territoire_code: code, territoire_nom: code },
  ...{ population: young * 10, jeunes_15_24: young, jeunes_en_emploi: young / 4 },
  ...{ jeunes_chomeurs: young / 4, taux_emploi: 25, taux_chomage: 50, ...changes },
});
const told = (...rows: ReturnType<typeof counted>[]) => {
  const dataset = datasetFixture(jeunesResidents, rows);
  const datasets = datasetsFixture(dataset, ...registersFixture());
  return residentSums(dataset, datasets).map(({ message }) => message);
};

const whole = [
  counted('region', '75', 4000),
  counted('departement', '23', 1000),
  counted('departement', '33', 3000),
];

test('counts that are rounded apart may be a little away from their sum', () => {
  expect(told(...whole, counted('mission_locale', '33063S00', 3000))).toEqual([]);
  expect(told(counted('region', '75', 4000, { population: 40_001 }), ...whole.slice(1))).toEqual(
    [],
  );
});

test('a territory that is missing, or a digit too many, is told', () => {
  expect(told(...whole.slice(0, 2))).toContain(
    '75, 2022 : jeunes_15_24 vaut 4000, ses 1 territoires totalisent 1000',
  );
  expect(told(...whole, counted('mission_locale', '33063S00', 2000))).toContain(
    '33, 2022 : jeunes_15_24 vaut 3000, ses 1 territoires totalisent 2000',
  );
});

test('intercommunalities add up to the region, but for their rounding', () => {
  const residents = datasetFixture(jeunesResidents, whole);
  const { territoire_niveau: _level, territoire_code: _code, ...rest } = counted('', '200', 1999);
  const rows = [1999, 2002].map((young, rank) => ({
    ...rest,
    epci_code: `20000000${rank}`,
    jeunes_15_24: young,
    population: young * 10,
    jeunes_en_emploi: 500,
    jeunes_chomeurs: 500,
    taux_emploi: null,
  }));
  const of = (some: typeof rows) => {
    const dataset = datasetFixture(jeunesResidentsEpci, some);
    return residentSums(dataset, datasetsFixture(dataset, residents)).map(({ message }) => message);
  };
  expect(of(rows.map((row) => ({ ...row, population: 20_000 })))).toEqual([]);
  expect(of(rows.slice(1))).toContain(
    '75, 2022 : jeunes_15_24 vaut 4000, ses 1 intercommunalités totalisent 2002',
  );
});

test('a part above its whole and a rate of other counts are told', () => {
  expect(told(counted('region', '75', 4000, { population: 3000 }))[0]).toContain(
    'les jeunes sont plus nombreux que les habitants',
  );
  expect(told(counted('region', '75', 4000, { taux_chomage: 12 }))).toEqual([
    '75 : taux_chomage vaut 12, et ses effectifs donnent 50',
  ]);
});
