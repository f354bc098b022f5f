import { describe, expect, test } from 'vitest';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { CommittedDataset } from '../editions/committedDataset.ts';
import type { Counted } from '../ingestExtract.ts';
import { noTables } from '../ingestTables.ts';
import { tablesToPublish } from './tablesToPublish.ts';

const codes = { region: '75', departement: '33' };
type Level = keyof typeof codes;

const year = (annee: number, level: Level, effectif: number): Row => ({
  ...{ annee, territoire_niveau: level, territoire_code: codes[level] },
  ...{ indicateur: 'premiers_accueils', effectif, statut_valeur: 'publie' },
});

/** Years closed and committed, at these levels. */
function committed(frozen: readonly number[], ...rows: Row[]): Map<string, CommittedDataset> {
  const own = { metadata: null, frozen: new Set(frozen), removed: new Set<number>(), rows };
  return new Map([['activite_annuelle', own]]);
}

/** What is published of 2022, closed, and of 2023, which closes: `2023 region`. */
function published(
  before: Map<string, CommittedDataset>,
  { departement, revised = [] }: { departement: number; revised?: number[] },
): string[] {
  const rows = [2022, 2023].flatMap((annee) => [
    year(annee, 'region', 90),
    year(annee, 'departement', departement),
  ]);
  const counted = {
    tables: { ...noTables, activite_annuelle: rows },
    plan: { open: [], closing: [2023], revised, leftOut: [] },
  } as unknown as Counted;
  const { tables } = tablesToPublish(counted, {
    register: [],
    committed: before,
    isFictitious: false,
  });
  return (tables.activite_annuelle ?? []).map((row) => `${row.annee} ${row.territoire_niveau}`);
}

describe('tablesToPublish', () => {
  const regionOf2022 = committed([2022], year(2022, 'region', 90));
  const both = committed([2022], year(2022, 'region', 90), year(2022, 'departement', 40));

  test('leaves a closed year alone, and keeps the levels that it made known', () => {
    expect(published(regionOf2022, { departement: 3 })).toEqual(['2023 region']);
    expect(published(both, { departement: 3 })).toEqual(['2023 region', '2023 departement']);
  });

  test('revises a closed year at the levels that it shows, whatever the others', () => {
    const revised = [2022];
    expect(published(regionOf2022, { departement: 40, revised })).toEqual([
      '2022 region',
      '2023 region',
      '2023 departement',
    ]);
    expect(published(both, { departement: 3, revised })).toEqual([
      '2022 region',
      '2022 departement',
      '2023 region',
      '2023 departement',
    ]);
  });
});
