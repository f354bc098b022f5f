import { describe, expect, test } from 'vitest';
import { closes } from '../closes.ts';
import { naiveTables } from '../fixtureRows.ts';
import { lifeTable } from './lifeTableFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const spans = [0, 1, 2, 3].map((month): [number, number] => [month, month]);
const table = (issue: string, already: number, entries: number[]) =>
  lifeTable({ issue, already, atRisk: 200 - already, entries, spans });

const tables = {
  parcours_premiere_entree: [
    ...table('formation_ever', 50, [20, 3, 12, 9]),
    ...table('emploi_ever', 30, [40, 21, 12, 9]),
  ],
};

const formation = 'region|premiere_entree|ensemble|formation_ever';
const rule = 'tables de première entrée';

describe('life tables', () => {
  test('lose of those at risk the entries and the censored, and what is left is implied', () => {
    const written = writtenRelations(tables, rule);
    const risk = (month: number) => `${formation}|observe|${month}-${month}|a_risque`;
    const exits = (month: number) =>
      `${formation}|${month}-${month}|formation + ${formation}|observe|${month}-${month}|censures`;
    expect(written).toContain(`${risk(1)} = ${exits(1)} + ${risk(2)}`);
    expect(written).toContain(`${risk(3)} = ${exits(3)} + ${risk(3)}|encore à risque ensuite`);
    expect(residuals(tables)).toEqual([]);
  });

  test('share one cohort: at risk at first, and those already in the situation', () => {
    const cohort = writtenRelations(tables, rule).filter((one) => one.includes('cohorte'));
    expect(cohort).toHaveLength(2);
    expect(cohort).toContain(
      `region|ensemble|cohorte = ${formation}|observe|0-0|a_risque + ${formation}|deja_en_situation`,
    );
  });

  test('take the cohort of the chronogram, unless it visibly counts other people', () => {
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
    const tied = (observes: number) =>
      writtenRelations({ ...tables, parcours_situations: chronogram(observes) }, rule).filter(
        (one) => one.startsWith('region|situations|ensemble|0|observes = '),
      );
    expect(tied(200)).toHaveLength(2);
    expect(tied(210)).toEqual([]);
  });

  test('one hidden month is what its neighbours leave', () => {
    const safe = closes(tables, naiveTables(tables));
    const hidden = (safe.parcours_premiere_entree ?? []).filter(
      ({ statut_valeur }) => statut_valeur === 'secret',
    );
    expect(new Set(hidden.map(({ issue }) => issue))).toEqual(new Set(['formation_ever']));
    expect(hidden).toHaveLength(4);
  });
});
