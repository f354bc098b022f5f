import { beforeAll, describe, expect, test } from 'vitest';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import { parseIsoDay } from '../../demo/calendar.ts';
import { exampleNetwork } from '../../demo/exampleNetwork.ts';
import { readNetwork } from '../../demo/readNetwork.ts';
import { generatePeople } from '../../demo/simulation/generatePeople.ts';
import { ingestPeople } from '../ingestPeople.ts';
import { entryIndicators, schemeIndicators, themeIndicators } from '../prepare/indicatorSources.ts';
import type { ExactTables } from './countExtract.ts';

const extraction = parseIsoDay('2025-06-10');
let tables: ExactTables;

beforeAll(async () => {
  const { structures } = readNetwork(exampleNetwork);
  const firstReceptions = { 2023: 400, 2024: 400, 2025: 400 };
  const people = [...generatePeople({ seed: 3, firstReceptions, extraction }, structures)];
  tables = await ingestPeople(people, 2023, extraction, exampleNetwork);
}, 60_000);

describe('the rows of every table', () => {
  test('satisfy their contract, column after column, one row a key', () => {
    for (const [name, rows] of Object.entries(tables)) {
      const contract = contracts.find((one) => one.name === name);
      if (contract === undefined) throw new Error(`contrat absent : ${name}`);
      expect(rows.length).toBeGreaterThan(100);
      for (const row of rows) {
        contract.row.parse(row);
        const count = 'effectif' in row ? row.effectif : row.suivis;
        expect(count === null).toBe(row.statut_valeur !== 'publie');
      }
      expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(contract.row.shape));
      const keys = rows.map((row) =>
        contract.key.map((field) => (row as Record<string, unknown>)[field]).join(' '),
      );
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  test('are whole: populations share their cohort out, life tables lose nobody', () => {
    const month = tables.parcours_situations.filter(
      (row) =>
        row.cohorte === 2023 && row.territoire_code === '75' && row.mois_depuis_accueil === 6,
    );
    const sizes = Map.groupBy(month, (row) => row.population.replace(/_(?!qpv|frr).*/, ''));
    expect([...sizes.keys()].sort()).toEqual([
      'age',
      'diplome',
      'ensemble',
      'residence_qpv',
      'sexe',
    ]);
    for (const rows of sizes.values()) {
      expect(rows.reduce((sum, row) => sum + (row.effectif ?? 0), 0)).toBe(400);
    }
    for (const row of tables.parcours_premiere_entree) {
      if (row.cohorte !== 2023 || row.population !== 'ensemble' || row.territoire_code !== '75') {
        continue;
      }
      // May 2025 is month 17 of December 2023.
      if (row.mois > 17) expect(row.statut_valeur).toBe('non_disponible');
      else expect((row.suivis ?? 0) + (row.deja_en_situation ?? 0)).toBe(400);
    }
  });
});

test('every indicator of the catalogue has a source', () => {
  const apart = [
    'jeunes_accompagnes',
    'premiers_accueils',
    'nombre_entrees_formation',
    'entrees_emploi_sortants_formation_region',
    'entretiens',
    'ateliers_informations_collectives',
  ];
  const sources = [entryIndicators, schemeIndicators, themeIndicators].flatMap(Object.keys);
  expect([...apart, ...sources].sort()).toEqual(activityIndicators.map(({ id }) => id).sort());
});
