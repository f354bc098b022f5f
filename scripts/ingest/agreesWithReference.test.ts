import { beforeAll, describe, expect, test } from 'vitest';
import { activityIndicators } from '../../src/contracts/activityIndicators.ts';
import { monthOf, parseIsoDay } from '../demo/calendar.ts';
import { exampleNetwork } from '../demo/exampleNetwork.ts';
import type { Person } from '../demo/person.ts';
import { type Network, readNetwork } from '../demo/readNetwork.ts';
import { generatePeople } from '../demo/simulation/generatePeople.ts';
import type { ExactTables } from './count/countExtract.ts';
import { ingestPeople } from './ingestPeople.ts';
import { monthlyIndicators, seenInMonth } from './prepare/monthlyIndicators.ts';
import { counterOf } from './reference/activityCounters.ts';
import { type Counts, countPeople } from './reference/countPeople.ts';
import { personYears } from './reference/personYears.ts';
import { profileCell } from './reference/profileCell.ts';
import { Tally } from './reference/Tally.ts';
import { withPlans } from './reference/withPlans.ts';

/*
 * Two implementations of the counting rules, written apart, on the same simulated people: the
 * reference, in memory, and this one, in SQL. They must agree cell by cell.
 */

const extraction = parseIsoDay('2022-10-20');
const years = [2019, 2020, 2021];
const firstReceptions = Object.fromEntries(
  [2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => [year, 700]),
);

let network: Network;
let people: Person[];
let tables: ExactTables;
let counts: Counts;

beforeAll(async () => {
  network = readNetwork(exampleNetwork);
  people = [...generatePeople({ seed: 7, firstReceptions, extraction }, network.structures)];
  const planned = people.map((person) => withPlans(person, extraction));
  tables = await ingestPeople(planned, 2019, extraction, exampleNetwork);
  counts = countPeople(people, years);
}, 60_000);

const structuresOf = ({ territoire_code }: { territoire_code: string }) =>
  network.territories.find((one) => one.territoire_code === territoire_code)?.structures ?? [];

/** The numbers of the two sides, those that differ first. */
function differences(rows: readonly { effectif: number | null }[], expected: readonly number[]) {
  return rows.flatMap((row, rank) =>
    row.effectif === expected[rank] ? [] : [row, expected[rank]],
  );
}

describe('on simulated people, the two implementations agree on', () => {
  test('activite_annuelle', () => {
    const rows = tables.activite_annuelle.filter((row) => row.statut_valeur === 'publie');
    const expected = rows.map((row) =>
      counts.activity.sum(row.annee, structuresOf(row), row.indicateur),
    );
    expect(expected.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10_000);
    expect(differences(rows, expected)).toEqual([]);
    expect(tables.activite_annuelle).toHaveLength(
      years.length * network.territories.length * activityIndicators.length,
    );
  });

  test('profil_annuel', () => {
    const rows = tables.profil_annuel.filter((row) => row.statut_valeur === 'publie');
    const expected = rows.map((row) =>
      counts.profile.sum(
        row.annee,
        structuresOf(row),
        profileCell(row.population, row.dimension, row.modalite),
      ),
    );
    expect(differences(rows, expected)).toEqual([]);
  });

  test('activite_mensuelle', () => {
    const tally = new Tally();
    for (const person of people) {
      for (const year of personYears(person, [...years, 2022])) {
        for (const id of monthlyIndicators.filter((one) => one !== seenInMonth)) {
          for (const day of counterOf(id)(year)) {
            tally.add(monthOf(day), person.code_structure, id, 1);
          }
        }
      }
    }
    const rows = tables.activite_mensuelle
      .filter((row) => row.statut_valeur === 'publie')
      .filter((row) => row.indicateur !== seenInMonth);
    const expected = rows.map((row) =>
      tally.sum(monthOf(parseIsoDay(`${row.periode}-01`)), structuresOf(row), row.indicateur),
    );
    expect(rows.at(-1)?.periode).toBe('2022-09');
    expect(differences(rows, expected)).toEqual([]);
  });
});
