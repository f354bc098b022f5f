import { describe, expect, test } from 'vitest';
import { closes, exposures } from '../closes.ts';
import { naiveTables, toRound } from '../fixtureRows.ts';
import { lifeTable } from './lifeTableFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const months = [0, 1, 2, 3];
const table = (issue: string, already: number, entries: number[], stopped?: number[]) =>
  lifeTable({
    issue,
    already,
    followed: 200 - already,
    entries,
    months,
    ...(stopped && { stopped }),
  });

const chronogram = (observes: number) => [
  {
    cohorte: 2024,
    territoire_niveau: 'region',
    territoire_code: '75',
    territoire_nom: 'Région',
    population: 'ensemble',
    mois_depuis_accueil: 0,
    situation: 'emploi',
    effectif: 50,
    observes,
    statut_valeur: 'publie',
  },
];

/** Three people enter a training in the second month. */
const tables = {
  parcours_situations: chronogram(200),
  parcours_premiere_entree: [
    ...table('formation_ever', 50, [20, 3, 12, 9]),
    ...table('emploi_ever', 30, [40, 21, 12, 9]),
  ],
};

const formation = 'region|premiere_entree|ensemble|formation_ever';
const rule = 'tables de première entrée';

describe('life tables', () => {
  test('grow by the entries between two months, which are an implied count of people', () => {
    const written = writtenRelations(tables, rule);
    const entered = (month: number) => `${formation}|${month}|formation`;
    expect(written).toContain(
      `${entered(1)} = ${entered(0)} + ${entered(1)}|depuis le mois précédent`,
    );
    expect(residuals(tables)).toEqual([]);
  });

  test('leave at risk those followed who neither entered nor were lost', () => {
    const stopped = table('formation_ever', 50, [20, 8, 12, 9], [5, 6, 0, 7]);
    const both = {
      parcours_premiere_entree: [...table('formation_ever', 50, [20, 8, 12, 9]), ...stopped],
    };
    const written = writtenRelations(both, rule);
    const gone = `${formation}|2|formation`;
    const lost = `${formation}|perdu_censure|2|censures`;
    const rest = (name: string) => `${formation}|suivis|reste des ${rule}, à 2 mois${name}`;
    expect(written).toContain(`${formation}|suivis = ${gone} + ${rest('')}`);
    expect(written).toContain(`${formation}|suivis = ${gone} + ${lost} + ${rest(', suivis')}`);
    expect(written).toContain(
      `${formation}|perdu_censure|1|censures = ${formation}|perdu_censure|0|censures + ${formation}|perdu_censure|1|censures|depuis le mois précédent`,
    );
    expect(residuals(both)).toEqual([]);
  });

  test('share one cohort: those followed, and those already in the situation', () => {
    const cohort = writtenRelations(tables, rule).filter((one) => one.includes('cohorte'));
    expect(cohort).toHaveLength(2);
    expect(cohort).toContain(
      `region|cohorte|ensemble|suivis = ${formation}|suivis + ${formation}|deja_en_situation`,
    );
  });

  test('are refused beside a chronogram that counts other people', () => {
    const rounded = (observes: number) => ({
      parcours_situations: toRound(chronogram(observes)),
      parcours_premiere_entree: toRound(table('emploi_ever', 30, [40, 20, 10, 10])),
    });
    // 30 and 170, each rounded, are 196 to 204.
    expect(exposures(rounded(205))).toBe(0);
    expect(() => exposures(rounded(210))).toThrow(/se contredisent/);
  });

  test('a few entries between two months are found, though each total is large', () => {
    const safe = closes(tables, naiveTables(tables));
    const hidden = (safe.parcours_premiere_entree ?? []).filter(
      ({ statut_valeur }) => statut_valeur === 'secret',
    );
    expect(new Set(hidden.map(({ issue }) => issue))).toEqual(new Set(['formation_ever']));
  });

  test('few people who are still at risk are found', () => {
    const last = {
      parcours_premiere_entree: table('formation_ever', 50, [60, 50, 20, 17]),
    };
    closes(last, naiveTables(last));
  });
});
