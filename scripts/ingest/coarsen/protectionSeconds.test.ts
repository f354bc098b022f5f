import { expect, test } from 'vitest';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { protectionSeconds } from './protectionSeconds.ts';

const month = (periode: string, effectif: number, arrondi?: number): Row => ({
  ...{ periode, territoire_niveau: 'region', territoire_code: '75' },
  ...{ indicateur: 'premiers_accueils', effectif, statut_valeur: 'publie' },
  ...(arrondi && { arrondi }),
});

const seconds = (...rows: Row[]) => protectionSeconds({ activite_mensuelle: rows }, []);

test('takes no time where nothing is small', () => {
  expect(seconds(month('2024-01', 12), month('2024-02', 5))).toBe(0);
});

test('grows with small counts and with the rows of their year, exact or rounded as they are', () => {
  const [small, other] = [month('2024-01', 3), month('2024-02', 12)];
  const one = seconds(small, other);
  expect(one).toBeGreaterThan(0);
  // Two small counts of two; two years apart; rounded rows apart from exact ones.
  expect(seconds(small, month('2024-02', 4))).toBeCloseTo(2 * one);
  expect(seconds(small, other, month('2025-01', 12))).toBeCloseTo(one);
  expect(seconds(small, other, month('2024-03', 12, 5))).toBeCloseTo(one);
});
