import { describe, expect, test } from 'vitest';
import { countedPeriods } from '../count/countedPeriods.ts';
import { newEditions } from './newEditions.ts';

const metadata = { source: 'exemple', statut: 'definitif' as const, periode_debut: '2022-01-01' };
const periods = (date_extraction: string) =>
  countedPeriods({ ...metadata, date_extraction, periode_fin: date_extraction });

const tables = {
  activite_mensuelle: ['2023-01', '2024-T1', '2023-12', '2024-01', '2025-01'].map((periode) => ({
    periode,
  })),
  activite_annuelle: [2023, 2024].map((annee) => ({ annee })),
  parcours_situations: [2022, 2023].map((cohorte) => ({ cohorte })),
  parcours_apres_formation: [2023, 2024].map((annee_sortie) => ({ annee_sortie })),
};

const statuts = (extraction: string, statut: 'definitif' | 'provisoire' | 'demonstration') =>
  Object.fromEntries(
    newEditions(tables, statut, periods(extraction)).map((edition) => [
      `${edition.contract.name} ${edition.year}`,
      edition.statut,
    ]),
  );

describe('newEditions', () => {
  test('parts the rows by year, months and quarters with theirs', () => {
    const months = newEditions(tables, 'provisoire', periods('2025-01-31')).filter(
      ({ contract }) => contract.name === 'activite_mensuelle',
    );
    expect(months.map(({ year, rows }) => [year, rows.map((row) => row.periode)])).toEqual([
      [2023, ['2023-01', '2023-12']],
      [2024, ['2024-T1', '2024-01']],
      [2025, ['2025-01']],
    ]);
  });

  test('are final only when time can no longer change them', () => {
    expect(statuts('2025-01-31', 'definitif')).toEqual({
      'activite_annuelle 2023': 'definitif',
      'activite_annuelle 2024': 'definitif',
      'activite_mensuelle 2023': 'definitif',
      'activite_mensuelle 2024': 'definitif',
      'activite_mensuelle 2025': 'provisoire',
      // Followed for 24 months after December.
      'parcours_situations 2022': 'definitif',
      'parcours_situations 2023': 'provisoire',
      // For 12 months after December.
      'parcours_apres_formation 2023': 'definitif',
      'parcours_apres_formation 2024': 'provisoire',
    });
    // One day short of the last month of follow-up.
    expect(statuts('2024-12-30', 'definitif')).toMatchObject({
      'activite_annuelle 2024': 'provisoire',
      'parcours_situations 2022': 'provisoire',
      'parcours_apres_formation 2023': 'provisoire',
    });
    expect(statuts('2024-12-31', 'definitif')).toMatchObject({
      'activite_annuelle 2024': 'definitif',
      'parcours_situations 2022': 'definitif',
      'parcours_apres_formation 2023': 'definitif',
    });
  });

  test('are otherwise what the extract says', () => {
    for (const statut of ['provisoire', 'demonstration'] as const) {
      expect(new Set(Object.values(statuts('2025-01-31', statut)))).toEqual(new Set([statut]));
    }
  });
});
