import { describe, expect, test } from 'vitest';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { CommittedDataset } from './committedDataset.ts';
import { describeChanges } from './describeChanges.ts';

const row = (
  annee: number,
  modalite: string,
  effectif: number | null,
  statut_valeur = 'publie',
) => ({
  annee,
  territoire_niveau: 'region',
  territoire_code: '75',
  territoire_nom: 'Région',
  population: 'accompagnes',
  dimension: 'sexe',
  modalite,
  effectif,
  statut_valeur,
});

const real = (rows: Row[], frozen: number[] = []): CommittedDataset => ({
  metadata: null,
  frozen: new Set(frozen),
  removed: new Set(),
  rows,
});

const changes = (there: CommittedDataset, after: Row[]) =>
  describeChanges(profilAnnuel, there, after);

describe('describeChanges', () => {
  test('tells new years from those written again, and final ones', () => {
    const there = real([row(2022, 'femmes', 10), row(2021, 'femmes', 10)], [2021, 2020]);
    const found = changes(there, [row(2023, 'femmes', 10), row(2022, 'femmes', 10)]);
    expect(found).toEqual({
      dataset: 'profil_annuel',
      added: [2023],
      rewritten: [{ year: 2022, values: 0, hidden: 0, shown: 0, rows: 0 }],
      frozen: [2020, 2021],
      removed: [],
    });
  });

  test('counts the cells that change, hide or show', () => {
    const there = real([
      row(2022, 'a', 10),
      row(2022, 'b', 10),
      row(2022, 'c', null, 'secret'),
      row(2022, 'd', null, 'non_disponible'),
      row(2022, 'e', 10),
    ]);
    const after = [
      row(2022, 'a', 11),
      row(2022, 'b', null, 'secret'),
      row(2022, 'c', 12),
      row(2022, 'd', 12), // A value appears, that was never secret.
      row(2022, 'e', 10),
    ];
    expect(changes(there, after).rewritten).toEqual([
      { year: 2022, values: 2, hidden: 1, shown: 1, rows: 0 },
    ]);
  });

  test('sees rows that others replace', () => {
    const there = real([row(2022, 'a', 10), row(2022, 'b', 10)]);
    const after = [row(2022, 'a', 10), row(2022, 'c', 10)];
    expect(changes(there, after).rewritten[0]).toMatchObject({ values: 0, rows: 2 });
  });

  test('tells the fictitious years that go away, and compares nothing with them', () => {
    const there = { ...real([]), removed: new Set([2022, 2021, 2020]) };
    expect(changes(there, [row(2022, 'a', 11)])).toMatchObject({
      added: [2022],
      rewritten: [],
      removed: [2020, 2021],
    });
  });
});
