import { describe, expect, test } from 'vitest';
import { plantedPeople } from '../../pathways/typology/plantedPeople.ts';
import { frozenTypes } from '../../pathways/typology/typeRows.ts';
import { typologyTables } from './typologyTables.ts';

const first = plantedPeople([1500, 1200, 1900, 1000], { cohorte: 2020 });
const { tables, report } = typologyTables(first, []);
const frozen = frozenTypes(tables.parcours_types_mois);

describe('typologyTables', () => {
  test('finds types once, and gives the shares of the cohort', () => {
    expect(tables.parcours_types_mois).toHaveLength(4 * 25 * 7);
    expect(new Set(tables.parcours_types_mois.map((row) => row.typologie))).toEqual(
      new Set([2020]),
    );
    expect(tables.parcours_types.map(({ part }) => part)).toEqual([34, 27, 21, 18]);
    expect(report?.found?.agreement).toBeGreaterThan(0.98);
  });

  test('publishes nothing of a sequence', () => {
    const text = JSON.stringify(tables);
    expect(first.filter(({ suite }) => text.includes(suite))).toEqual([]);
  });

  test('assigns a new cohort to the frozen types, which stay as they are', () => {
    const next = plantedPeople([2000, 0, 0, 2000], { cohorte: 2021, seed: 0.7 });
    const later = typologyTables([...first, ...next], frozen);
    expect(later.tables.parcours_types_mois).toEqual([]);
    expect(later.report?.found).toBeNull();
    expect(later.tables.parcours_types.slice(0, 4)).toEqual(tables.parcours_types);
    expect(later.tables.parcours_types.slice(4).map(({ part }) => part)).toEqual([0, 50, 0, 50]);
    expect(later.tables.parcours_types.map(({ type }) => type).slice(4)).toEqual(
      frozen.map(({ code }) => code),
    );
  });

  test('looks for no type among too few people, and says so', () => {
    // Too few to look for any; enough to look, and too alike for two that tell of nobody.
    const alike = [{ cohorte: 2020, suite: '4'.repeat(25), jeunes: 1500 }];
    for (const few of [plantedPeople([200, 100]), alike]) {
      const none = typologyTables(few, []);
      expect(none.tables).toEqual({ parcours_types: [], parcours_types_mois: [] });
      expect(none.report).toMatchObject({ types: 0, found: null });
    }
  });

  test('publishes no cohort too small to round', () => {
    const few = typologyTables(plantedPeople([3, 1], { cohorte: 2021 }), frozen);
    expect(few.tables.parcours_types).toEqual([]);
    expect(typologyTables([], []).report).toBeNull();
  });
});
