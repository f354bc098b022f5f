import { describe, expect, it } from 'vitest';
import { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { publishedYears } from '../publishedYears.ts';
import { type AnimationRow, simulateAnimation } from './simulateAnimation.ts';

const rows = simulateAnimation(7, 43, publishedYears);
const ofYear = (year: number) => rows.filter(({ annee }) => annee === year);
const sum = (list: readonly AnimationRow[], column: 'actions' | 'participants') =>
  list.reduce((total, row) => total + (row[column] ?? 0), 0);

describe('simulateAnimation', () => {
  it('gives rows that satisfy the contract, each key once', () => {
    const keys = rows.map((row) => {
      const checked = animationAnnuelle.row.parse(row);
      return animationAnnuelle.key.map((field) => checked[field]).join('|');
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names 25 to 40 actions a year, in every priority and of every type', () => {
    for (const year of publishedYears) {
      const found = ofYear(year);
      expect(found.length).toBeGreaterThanOrEqual(25);
      expect(found.length).toBeLessThanOrEqual(40);
      expect(new Set(found.map(({ priorite }) => priorite))).toEqual(new Set(codesOf('priorite')));
    }
    const types = new Set(ofYear(2025).map(({ type_action }) => type_action));
    expect(types).toEqual(new Set(codesOf('type_action')));
  });

  it('never reaches more missions locales than the network has, nor fewer people than them', () => {
    const small = simulateAnimation(7, 9, publishedYears);
    for (const row of small) {
      expect(row.missions_locales).toBeGreaterThanOrEqual(1);
      expect(row.missions_locales).toBeLessThanOrEqual(9);
    }
    for (const { participants, missions_locales } of rows) {
      if (participants === null) continue;
      expect(participants).toBeGreaterThanOrEqual(missions_locales ?? 0);
    }
  });

  it('counts no participant for what is written rather than attended', () => {
    for (const { type_action, participants } of rows) {
      expect(participants === null).toBe(type_action === 'outil');
    }
  });

  it('dips in 2020, without any gathering, then grows past 2019', () => {
    const people = (year: number) => sum(ofYear(year), 'participants');
    expect(people(2020)).toBeLessThan(0.75 * people(2019));
    expect(people(2025)).toBeGreaterThan(people(2019));
    expect(ofYear(2020).filter(({ type_action }) => type_action === 'evenement')).toEqual([]);
    expect(sum(ofYear(2020), 'actions')).toBeLessThan(sum(ofYear(2019), 'actions'));
  });

  it('depends on its seed alone: a year more leaves the others as they were', () => {
    expect(simulateAnimation(7, 43, publishedYears)).toEqual(rows);
    expect(simulateAnimation(8, 43, publishedYears)).not.toEqual(rows);
    expect(simulateAnimation(7, 43, [2019, 2026]).filter(({ annee }) => annee === 2019)).toEqual(
      ofYear(2019),
    );
  });
});
