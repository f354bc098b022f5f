import { describe, expect, test } from 'vitest';
import type { Row } from '../cells/tableRows.ts';
import { closes, exposures } from '../closes.ts';
import { naiveTables, rowsOf } from '../fixtureRows.ts';
import { lifeTable } from './lifeTableFixture.ts';
import { chronogramMonth, receptionProfile } from './receptionFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const rule = 'situation le jour du premier accueil';

/** Jobs, apprenticeships (3) and trainings on the day, then the other situations. */
const onTheDay = [30, 3, 20, 9, 200, 12, 26];

const life = (situation: string, already: number) =>
  lifeTable({
    issue: `${situation}_ever`,
    already,
    atRisk: 300 - already,
    entries: [20],
    spans: [[0, 24]],
  });

const tables = (received = 300) => ({
  ...receptionProfile(onTheDay, received),
  parcours_situations: chronogramMonth(0, [28, 8, 22, 9, 194, 13, 26]),
  parcours_premiere_entree: [
    ...life('emploi', 30),
    ...life('alternance', 3),
    ...life('formation', 20),
  ],
});

describe('people already in a situation on the day', () => {
  test('are those of the profile of first receptions, when both count the same people', () => {
    expect(writtenRelations(tables(), rule)).toContain(
      'region|premiers_accueils|situation_entree|emploi = region|premiere_entree|ensemble|emploi_ever|deja_en_situation',
    );
    expect(writtenRelations(tables(), rule)).toHaveLength(4);
    expect(writtenRelations(tables(301), rule)).toEqual([]);
    expect(residuals(tables())).toEqual([]);
  });

  test('give back in one table what another one hides beside a small count', () => {
    const hidesIn = (modalities: readonly string[]) =>
      naiveTables(tables(), (row) =>
        [row.modalite, row.issue].some((name) => modalities.includes(String(name))),
      );
    // The profile hides jobs beside the three apprentices; the life table of jobs tells them.
    const naive = hidesIn(['alternance', 'alternance_ever', 'emploi']);
    expect(exposures({ ...naive, parcours_premiere_entree: [] })).toBe(0);
    closes(tables(), naive);
  });

  test('a cohort is its first receptions: one hides with the other', () => {
    // Of each département, ten people elsewhere than in a job, but for the smallest.
    const inJob = rowsOf([3, 15, 25, 2, 14, 40], {
      cohorte: 2024,
      population: 'ensemble',
      mois_depuis_accueil: 0,
      situation: 'emploi',
    });
    const counts = [3, 20, 30, 12, 14, 40];
    const received = rowsOf(counts, { annee: 2024, indicateur: 'premiers_accueils' });
    const small = {
      activite_annuelle: received,
      parcours_situations: inJob
        .map((row, rank) => ({ ...row, observes: received[rank]?.effectif ?? null }))
        .filter((row: Row) => row.territoire_niveau !== 'mission_locale'),
    };
    const hides = (row: Row, codes: readonly string[]) =>
      codes.includes(String(row.territoire_code));
    const naive = naiveTables(small, (row) =>
      // Each table alone is safe.
      row.cohorte === undefined
        ? hides(row, ['23', '23096S00', '33', '33063S00'])
        : hides(row, ['23', '64']),
    );
    expect(exposures({ ...naive, parcours_situations: [] })).toBe(0);
    expect(exposures({ ...naive, activite_annuelle: [] })).toBe(0);
    closes(small, naive);
  });
});
