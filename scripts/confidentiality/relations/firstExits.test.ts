import { describe, expect, test } from 'vitest';
import { closes, exposures } from '../closes.ts';
import { naiveTables } from '../fixtureRows.ts';
import { lifeTable } from './lifeTableFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const months = [3, 6, 12, 18, 24];
const rule = 'premières sorties et premières entrées';

/** 400 people, of whom some were in one of the three situations on the day. */
const exits = (already: number) =>
  lifeTable({
    issue: 'first_exit',
    already,
    followed: 400 - already,
    months,
    entries: [
      [30, 10, 30],
      [12, 9, 12],
      [12, 9, 12],
      [9, 9, 9],
      [9, 9, 9],
    ],
  });
const ever = (situation: string, already: number, entries: readonly number[]) =>
  lifeTable({ issue: `${situation}_ever`, already, followed: 400 - already, entries, months });

/** Of those who enter a training in the first months, `later` had left for another situation. */
const tables = (later: number, inAlternance = 20) => ({
  parcours_premiere_entree: [
    ...exits(100 + inAlternance),
    ...ever('formation', 60, [30 + later, 22, 32, 25, 20]),
    ...ever('alternance', inAlternance, [20, 19, 15, 15, 15]),
    ...ever('emploi', 40, [40, 27, 42, 30, 25]),
  ],
});

describe('first exits', () => {
  test('are part of the first entries, and those already in one of the three their sum', () => {
    const written = writtenRelations(tables(8), rule);
    expect(residuals(tables(8))).toEqual([]);
    expect(written).toContain(
      'region|premiere_entree|ensemble|first_exit|deja_en_situation = ' +
        ['formation', 'alternance', 'emploi']
          .map((one) => `region|premiere_entree|ensemble|${one}_ever|deja_en_situation`)
          .join(' + '),
    );
    const entry = 'region|premiere_entree|ensemble';
    expect(written).toContain(
      `${entry}|formation_ever|3|formation = ${entry}|first_exit|3|formation + ${entry}|first_exit|3|formation|après une autre sortie`,
    );
    // 3 events × 5 months, and those already in a situation.
    expect(written).toHaveLength(16);
  });

  test('entries after another exit are few people, though both tables count many', () => {
    expect(exposures(tables(8))).toBe(0);
    closes(tables(3), naiveTables(tables(3)));
  });

  test('those already in one of the three give those already in the last of them', () => {
    const few = tables(8, 3);
    closes(few, naiveTables(few));
  });
});
