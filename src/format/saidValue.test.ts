import { expect, test } from 'vitest';
import { absences } from './absences.ts';
import { saidValue } from './saidValue.ts';

test('is the number, or words for each absence', () => {
  expect(saidValue({ valeur: 12.94, unite: '%', statut_valeur: 'publie' })).toBe('12,9\u00a0%');
  for (const status of Object.keys(absences) as (keyof typeof absences)[]) {
    const words = saidValue({ valeur: null, unite: '%', statut_valeur: status });
    expect(words).toMatch(/^[a-zè ]{5,}$/);
  }
});
