import { describe, expect, test } from 'vitest';
import { fixtureRegister } from '../fixtureRows.ts';
import { territoryTree } from '../territoryTree.ts';
import { rowCells } from './countCells.ts';
import type { Row } from './tableRows.ts';

const tree = territoryTree(fixtureRegister);
const cohort = { cohorte: 2024, population: 'sexe_femmes', statut_valeur: 'publie', arrondi: 5 };

/** The cell of a column of a row. */
const cellOf = (dataset: string, row: Row, column: string) =>
  rowCells(dataset, row, tree).find(({ field }) => field === column)?.cell;

describe('rowCells', () => {
  test('name the size of a cohort alike in all that shows it: it is hidden everywhere or nowhere', () => {
    const chronogram = {
      ...cohort,
      territoire_niveau: 'region',
      territoire_code: '75',
      mois_depuis_accueil: 12,
      situation: 'emploi',
      effectif: 100,
      observes: 400,
    };
    const flow = {
      ...cohort,
      horizon: 12,
      situation_entree: 'emploi',
      situation_horizon: 'emploi',
      effectif: 50,
      suivis_complets: 400,
    };
    const observed = cellOf('parcours_situations', chronogram, 'observes');
    expect(observed?.id).toBeDefined();
    expect(cellOf('parcours_transitions', flow, 'suivis_complets')?.id).toBe(observed?.id);
    expect(cellOf('parcours_transitions', flow, 'effectif')?.id).not.toBe(observed?.id);
  });

  test('know of a rounded count its span alone, and nothing of a hidden one', () => {
    const month = {
      periode: '2026-01',
      territoire_niveau: 'region',
      territoire_code: '75',
      indicateur: 'entrees_emploi',
      effectif: 10,
      statut_valeur: 'publie',
    };
    const cell = (change: Row) => cellOf('activite_mensuelle', { ...month, ...change }, 'effectif');
    expect(cell({ arrondi: 5 })).toMatchObject({ value: null, range: [8, 12], rounded: true });
    expect(cell({})).toMatchObject({ value: 10, range: null, rounded: false });
    const secret = { effectif: null, statut_valeur: 'secret', arrondi: 5 };
    expect(cell(secret)).toMatchObject({ value: null, range: null, rounded: true });
  });

  test('take exact totals since January for sums, and rounded ones for counts', () => {
    const total = {
      periode: '2026-02',
      territoire_niveau: 'region',
      territoire_code: '75',
      indicateur: 'entrees_emploi',
      cumul: 20,
      statut_valeur: 'publie',
    };
    expect(rowCells('cumuls_mensuels', total, tree)).toEqual([]);
    expect(cellOf('cumuls_mensuels', { ...total, arrondi: 5 }, 'cumul')?.range).toEqual([18, 22]);
  });
});
