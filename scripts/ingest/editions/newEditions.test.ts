import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { newEditions } from './newEditions.ts';

const month = (periode: string, arrondi?: number): Row => ({
  periode,
  statut_valeur: 'publie',
  ...(arrondi && { arrondi }),
});
const followed = (cohorte: number, ...statuses: string[]): Row[] =>
  statuses.map((statut_valeur) => ({ cohorte, statut_valeur, arrondi: 5 }));

const tables: TableRows = {
  activite_annuelle: [2023, 2024].map((annee) => ({ annee, statut_valeur: 'publie' })),
  activite_mensuelle: [
    month('2023-01'),
    month('2024-T1'),
    month('2023-12'),
    month('2024-01'),
    month('2025-01', 5),
  ],
  cumuls_mensuels: [month('2025-01', 5)],
  activite_mensuelle_anterieure: [
    { ...month('2024-01', 5), date_extraction: '2024-02-10' },
    { ...month('2025-01', 5), date_extraction: '2025-02-10' },
  ],
  parcours_situations: [
    ...followed(2022, 'publie', 'secret'),
    ...followed(2023, 'publie', 'non_disponible'),
  ],
  parcours_types: [{ cohorte: 2022, statut_valeur: 'publie' }],
};

const editionsOf = (isFictitious: boolean) =>
  Object.fromEntries(
    newEditions(tables, isFictitious).map(({ contract, year, statut, arrondi }) => [
      `${contract.name} ${year}`,
      [statut, arrondi].filter(Boolean).join(' '),
    ]),
  );

describe('newEditions', () => {
  test('parts the rows by year, months and quarters with theirs', () => {
    const months = newEditions(tables, false).filter(
      ({ contract }) => contract.name === 'activite_mensuelle',
    );
    expect(months.map(({ year, rows }) => [year, rows.map((row) => row.periode)])).toEqual([
      [2023, ['2023-01', '2023-12']],
      [2024, ['2024-T1', '2024-01']],
      [2025, ['2025-01']],
    ]);
  });

  test('are final only when time can no longer change them, and say that they are rounded', () => {
    expect(editionsOf(false)).toEqual({
      'activite_annuelle 2023': 'definitif',
      'activite_annuelle 2024': 'definitif',
      // Exact: their year is closed.
      'activite_mensuelle 2023': 'definitif',
      'activite_mensuelle 2024': 'definitif',
      'activite_mensuelle 2025': 'provisoire 5',
      'cumuls_mensuels 2025': 'provisoire 5',
      // Others of the same year may be added.
      'activite_mensuelle_anterieure 2024': 'provisoire 5',
      'activite_mensuelle_anterieure 2025': 'provisoire 5',
      // Every horizon is reached, or not yet.
      'parcours_situations 2022': 'definitif 5',
      'parcours_situations 2023': 'provisoire 5',
      'parcours_types 2022': 'definitif',
    });
  });

  test('are all of demonstration where the extract is', () => {
    const found = Object.values(editionsOf(true));
    expect(new Set(found)).toEqual(new Set(['demonstration', 'demonstration 5']));
    expect(editionsOf(true)['activite_mensuelle 2024']).toBe('demonstration');
  });
});
