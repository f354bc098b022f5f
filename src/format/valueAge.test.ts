import { describe, expect, test } from 'vitest';
import { valueAge } from './valueAge.ts';

const at = (publishedOn: string, period: string) => valueAge(period, { publishedOn });

describe('valueAge', () => {
  test.each([
    ['2024-06', 29, 'Dernière valeur connue : juin 2024 (2\u00a0ans et 5\u00a0mois)'],
    ['2023', 35, 'Dernière valeur connue : 2023 (2\u00a0ans et 11\u00a0mois)'],
    ['2025-11', 12, 'Dernière valeur : novembre 2025 (1\u00a0an)'],
    ['2026-T3', 2, 'Dernière valeur : 3e\u00a0trimestre 2026 (2\u00a0mois)'],
    ['2026-11', 0, 'Dernière valeur : novembre 2026 (moins d’un mois)'],
    ['2027', 0, 'Dernière valeur : 2027 (moins d’un mois)'],
  ])('says the age of %s', (period, months, words) => {
    expect(at('2026-12-01', period)).toEqual({ months, isOld: months >= 18, words });
  });

  test('is old from the day after eighteen months, whatever the day of the run', () => {
    expect(at('2025-12-31', '2024-06').isOld).toBe(false);
    expect(at('2026-01-01', '2024-06').isOld).toBe(true);
  });

  test('dates a census and a register, which are not old', () => {
    expect(valueAge('2022', { publishedOn: '2026-12-01', kind: 'recensement' })).toEqual({
      months: 47,
      isOld: false,
      words: 'Recensement de 2022 (3\u00a0ans et 11\u00a0mois)',
    });
    expect(valueAge('2024-01', { publishedOn: '2026-12-01', kind: 'repertoire' })).toEqual({
      months: 34,
      isOld: false,
      words: 'Édition de janvier 2024 (2\u00a0ans et 10\u00a0mois)',
    });
  });
});
