import { expect, test } from 'vitest';
import { type GapRow, gapPosition, gapsOf } from './cohortGaps.ts';

const row = (more: Partial<GapRow>): GapRow =>
  ({
    ...{ issue: 'formation_ever', evenement: 'formation', comparaison: 'cohorte' },
    ...{ reference: '2022', mois: 12, ecart: 1, borne_basse: 0.5, borne_haute: 1.5 },
    ...more,
  }) as GapRow;

test('keeps the closest cohort before, at one year', () => {
  const rows = [
    row({}),
    row({ reference: '2019' }),
    row({ mois: 24 }),
    row({ issue: 'first_exit' }),
  ];
  expect(gapsOf(rows, 2023)).toEqual([{ kind: 'cohorte', month: 12, rows: [row({})] }]);
});

test('takes another month while one year is not observed, and nothing without any value', () => {
  const later = row({ ecart: null, statut_valeur: 'non_disponible' });
  expect(gapsOf([later, row({ mois: 6 })], 2025)[0]).toMatchObject({ month: 6 });
  expect(gapsOf([later], 2025)).toEqual([]);
});

test('keeps every sibling, and the rest of the region apart', () => {
  const rows = [
    row({ comparaison: 'population', reference: 'diplome_bac' }),
    row({ comparaison: 'population', reference: 'diplome_cap_bep' }),
    row({ comparaison: 'reste_region', reference: 'reste_region' }),
  ];
  expect(gapsOf(rows, 2023).map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['population', 2],
    ['reste_region', 1],
  ]);
});

test('says who is ahead from the interval alone', () => {
  expect(gapPosition(row({}))).toBe('au-dessus');
  expect(gapPosition(row({ borne_basse: -2, borne_haute: -1 }))).toBe('au-dessous');
  expect(gapPosition(row({ borne_basse: -0.1 }))).toBe('proche');
  expect(gapPosition(row({ ecart: null, borne_basse: null, borne_haute: null }))).toBeNull();
});
