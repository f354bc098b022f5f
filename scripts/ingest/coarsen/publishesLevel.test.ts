import { expect, test } from 'vitest';
import type { LevelChoice } from './levelChoices.ts';
import { publishesLevel } from './publishesLevel.ts';

const choice = (dataset: string, level: LevelChoice['level'], what: LevelChoice['choice']) => ({
  ...{ dataset, level, rows: 10, small: 5 },
  choice: what,
});

test('leaves a level out of the table that it was measured in, and of totals since January', () => {
  const publishes = publishesLevel([
    choice('activite_annuelle', 'departement', 'kept'),
    choice('activite_mensuelle', 'departement', 'left_out'),
    choice('parcours_transitions', 'region', 'left_out'),
  ]);
  const [region, departement] = [
    { territoire_niveau: 'region' },
    { territoire_niveau: 'departement' },
  ];
  expect(publishes('activite_annuelle', departement)).toBe(true);
  expect(publishes('activite_mensuelle', region)).toBe(true);
  expect(publishes('activite_mensuelle', departement)).toBe(false);
  expect(publishes('cumuls_mensuels', region)).toBe(true);
  expect(publishes('cumuls_mensuels', departement)).toBe(false);
  // Its rows have no territory: they are of the region.
  expect(publishes('parcours_transitions', { cohorte: 2022 })).toBe(false);
});
