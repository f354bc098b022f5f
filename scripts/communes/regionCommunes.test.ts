import { expect, test } from 'vitest';
import { communes } from '../../src/contracts/communes.ts';
import { formerNames } from '../../src/contracts/formerNames.ts';
import { regionCommunes } from './regionCommunes.ts';

const rows = regionCommunes();

test('the region has its twelve départements, and each municipality once', () => {
  expect(new Set(rows.map(({ departement }) => departement)).size).toBe(12);
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  expect(rows).toContainEqual({
    code: '33063',
    nom: 'Bordeaux',
    departement: '33',
    anciennes_communes: null,
    codes_postaux: '33000 33100 33200 33300 33800',
  });
  for (const row of rows) expect(row.code.startsWith(row.departement)).toBe(true);
});

test('former municipalities are named by the one that they are part of, unless it has their name', () => {
  expect(rows.filter(({ nom }) => nom === 'Aigre')).toHaveLength(1);
  expect(rows.filter(({ nom }) => nom === 'Ambleville')).toHaveLength(0);
  const united = rows.filter(({ anciennes_communes: names }) => names !== null);
  expect(united.length).toBeGreaterThan(100);
  const lignieres = united.find(({ nom }) => nom === 'Lignières-Ambleville');
  expect(lignieres?.anciennes_communes).toMatch(/^Ambleville ; Lignières-Sonneville$/);
  for (const { nom, anciennes_communes: names } of united) {
    expect(formerNames(names)).not.toContain(nom);
  }
});

test('each row keeps the contract', () => {
  expect(rows.filter((row) => !communes.row.strict().safeParse(row).success)).toEqual([]);
});
