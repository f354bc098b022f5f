import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { protectDatasets } from '../../confidentiality/protectDatasets.ts';
import type { ExactTables } from '../count/countExtract.ts';
import { noTables } from '../ingestTables.ts';
import { publishableTables } from './publishableTables.ts';

const region = {
  territoire_niveau: 'region',
  territoire_code: '75',
  territoire_nom: 'Région',
  statut_valeur: 'publie',
} as const;

const month = (periode: string, effectif: number, indicateur = 'premiers_accueils') => ({
  periode,
  ...region,
  indicateur,
  effectif,
});

const situation = (name: string, effectif: number) => ({
  cohorte: 2023,
  ...region,
  population: 'ensemble',
  mois_depuis_accueil: 0,
  situation: name,
  effectif,
  observes: 33,
});

/** Exact tables: these, and nothing else. */
const exact = (tables: TableRows) => ({ ...noTables, ...tables }) as unknown as ExactTables;

const steps = (rows: readonly Row[] = []) => rows.map(({ arrondi = null }) => arrondi);

describe('publishableTables', () => {
  test('has the months of open years rounded, and all those who are followed', () => {
    const tables = publishableTables(
      exact({
        activite_annuelle: [
          { annee: 2023, ...region, indicateur: 'premiers_accueils', effectif: 12 },
        ],
        activite_mensuelle: [month('2023-12', 12), month('2024-01', 13)],
        parcours_situations: [situation('emploi', 12)],
      }),
      [2024],
    );
    expect(steps(tables.activite_annuelle)).toEqual([null]);
    expect(steps(tables.activite_mensuelle)).toEqual([null, 5]);
    expect(steps(tables.parcours_situations)).toEqual([5]);
  });

  test('gives the totals since January to open years alone, of their true months', () => {
    const { cumuls_mensuels: totals } = publishableTables(
      exact({
        activite_mensuelle: [
          month('2023-12', 12),
          ...[8, 8, 8].map((count, rank) => month(`2024-0${rank + 1}`, count)),
        ],
      }),
      [2024],
    );
    expect(totals?.map(({ periode, cumul, arrondi }) => [periode, cumul, arrondi])).toEqual([
      ['2024-01', 8, 5],
      ['2024-02', 16, 5],
      ['2024-03', 24, 5],
    ]);
  });

  test('leaves out the years before the monthly follow-up', () => {
    const tables = publishableTables(
      exact({ activite_mensuelle: [month('2018-12', 12), month('2019-01', 12)] }),
      [],
    );
    expect(tables.activite_mensuelle?.map(({ periode }) => periode)).toEqual(['2019-01']);
  });
});

describe('once protected', () => {
  /** What is shown of the counts of an indicator, each in a month of its own. */
  function shown(counts: readonly number[], indicateur?: string) {
    const rows = counts.map((count, rank) => ({
      ...month(`2024-${String(rank + 1).padStart(2, '0')}`, count, indicateur),
      arrondi: 5,
    }));
    const { activite_mensuelle: safe = [] } = protectDatasets(
      { activite_mensuelle: rows },
      [],
    ).rows;
    return safe.map(({ effectif, statut_valeur }) => effectif ?? statut_valeur);
  }

  test('people are rounded to the nearest 5, and those under 5 are secret, zeros included', () => {
    expect(shown([7, 8, 5, 6, 12, 13, 102])).toEqual([5, 10, 5, 5, 10, 15, 100]);
    expect(shown([0, 1, 2, 3, 4])).toEqual(Array(5).fill('secret'));
  });

  test('entries are as people are, acts are shown as they are', () => {
    expect(shown([7, 8, 3], 'nombre_entrees_formation')).toEqual([5, 10, 'secret']);
    expect(shown([7, 8, 3, 0], 'entretiens')).toEqual([7, 8, 3, 0]);
  });

  test('a whole is rounded from its true value: it may differ from the sum of its parts', () => {
    const parts = ['emploi', 'formation', 'alternance'].map((name) => situation(name, 11));
    const rows = parts.map((row) => ({ ...row, arrondi: 5 }));
    const { parcours_situations: safe = [] } = protectDatasets(
      { parcours_situations: rows },
      [],
    ).rows;
    expect(safe.map(({ effectif, observes }) => [effectif, observes])).toEqual(
      Array(3).fill([10, 35]),
    );
  });
});
