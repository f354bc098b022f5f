import { describe, expect, test } from 'vitest';
import { sumToQuarters } from '../coarsen/sumToQuarters.ts';
import { countExample } from '../ingestExample.ts';
import { seenInMonth } from '../prepare/monthlyIndicators.ts';
import type { MonthlyRow } from './countActiviteMensuelle.ts';

const training = (id_jeune: string, from: string, to: string, region = 'non') => ({
  id_jeune,
  situation: 'formation',
  date_debut: from,
  date_fin: to,
  financement_region: region,
});

/** Months of the region in which an indicator is not 0. */
function months(rows: readonly MonthlyRow[], indicateur: string) {
  const shown = rows.filter(
    (row) => row.indicateur === indicateur && row.territoire_code === '75' && row.effectif !== 0,
  );
  return Object.fromEntries(shown.map((row) => [row.periode, row.effectif]));
}

describe('activite_mensuelle', () => {
  test('counts a person in the month of the first entry of each indicator’s own', async () => {
    const { activite_mensuelle: rows, activite_annuelle } = await countExample({
      jeunes: [{ id_jeune: 'a' }, { id_jeune: 'b' }],
      situations: [
        training('a', '2023-02-06', '2023-03-31'),
        training('a', '2023-06-01', '2023-06-30', 'oui'), // First entry into Region training.
        training('a', '2023-09-01', '2023-09-30', 'oui'),
        training('b', '2023-02-28', '2023-02-28', 'oui'),
      ],
      metadata: { periode_fin: '2023-12-31' },
    });
    expect(months(rows, 'entrees_formation')).toEqual({ '2023-02': 2 });
    expect(months(rows, 'entrees_formation_region')).toEqual({ '2023-02': 1, '2023-06': 1 });
    for (const id of ['entrees_formation', 'entrees_formation_region', 'premiers_accueils']) {
      const year = activite_annuelle.find((row) => row.indicateur === id)?.effectif;
      const sum = Object.values(months(rows, id)).reduce<number>((all, one) => all + (one ?? 0), 0);
      expect(sum).toBe(year);
    }
  });

  test('sees people with an act of any type in the month, or received in it', async () => {
    const { activite_mensuelle: rows } = await countExample({
      jeunes: [
        { id_jeune: 'a' },
        { id_jeune: 'b', date_premier_accueil: '2022-12-01' },
        { id_jeune: 'c', date_premier_accueil: '2022-12-01' },
      ],
      actes: [
        { id_jeune: 'a', date: '2023-01-31', type: 'visite' },
        { id_jeune: 'a', date: '2023-04-01', type: 'autre' },
        { id_jeune: 'a', date: '2023-04-30', type: 'entretien' },
        { id_jeune: 'b', date: '2023-12-31' }, // First act of the year in December.
        { id_jeune: 'b', date: '2023-04-30', type: 'visite' }, // Accompanied in the year: counts.
        { id_jeune: 'c', date: '2023-04-30', type: 'visite' }, // Never accompanied in 2023.
      ],
      metadata: { periode_fin: '2023-12-31' },
    });
    expect(months(rows, seenInMonth)).toEqual({ '2023-01': 1, '2023-04': 2, '2023-12': 1 });
  });

  test('stops at the last month that the period covers whole', async () => {
    const { activite_mensuelle: rows, activite_annuelle } = await countExample({
      jeunes: [{ id_jeune: 'a', date_premier_accueil: '2024-02-10' }],
      metadata: { date_extraction: '2024-03-15', periode_fin: '2024-03-15' },
    });
    expect(rows.at(-1)?.periode).toBe('2024-02');
    expect(months(rows, 'premiers_accueils')).toEqual({ '2024-02': 1 });
    expect(new Set(activite_annuelle.map((row) => row.annee))).toEqual(new Set([2023]));
  });

  test('adds complete quarters up, never people seen', async () => {
    const { activite_mensuelle: rows } = await countExample({
      jeunes: ['2023-01-02', '2023-03-31', '2023-04-01'].map((day, rank) => ({
        id_jeune: `j${rank}`,
        date_premier_accueil: day,
      })),
      metadata: { periode_debut: '2021-01-01', periode_fin: '2023-08-31' },
    });
    const quarters = sumToQuarters(rows);
    expect(months(quarters, 'premiers_accueils')).toEqual({ '2023-T1': 2, '2023-T2': 1 });
    expect(quarters.at(-1)?.periode).toBe('2023-T2');
    expect(quarters.filter((row) => row.indicateur === seenInMonth)).toEqual([]);
    const cej = quarters.filter((row) => row.indicateur === 'entrees_cej');
    expect(cej.find((row) => row.periode === '2021-T4')).toMatchObject({
      effectif: null,
      statut_valeur: 'sans_objet',
    });
    expect(cej.find((row) => row.periode === '2022-T1')).toMatchObject({ effectif: 0 });
  });
});
