import { expect, test } from 'vitest';
import { pathwayPopulations } from './pathwayPopulations.ts';

test('populations have a code and a label each, no two alike', () => {
  expect(pathwayPopulations.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['ensemble', 'sexe_femmes', 'age_22_plus', 'residence_frr_oui']),
  );
  for (const key of ['code', 'label'] as const) {
    expect(new Set(pathwayPopulations.map((one) => one[key])).size).toBe(pathwayPopulations.length);
  }
});
