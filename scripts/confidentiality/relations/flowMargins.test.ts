import { describe, expect, test } from 'vitest';
import { closes } from '../closes.ts';
import { naiveTables } from '../fixtureRows.ts';
import { chronogramMonth, situations } from './receptionFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const rule = 'flux entre situations';
const line = [10, 6, 7, 5, 8, 9, 5];

/** 50 people from each situation, but for three apprentices on the day. */
const flows = situations.map((from) => (from === 'alternance' ? [0, 1, 0, 0, 2, 0, 0] : line));

const at = (horizon: number) =>
  flows.flatMap((own, from) =>
    own.map((effectif, to) => ({
      cohorte: 2024,
      population: 'ensemble',
      horizon,
      situation_entree: situations[from] ?? '',
      situation_horizon: situations[to] ?? '',
      effectif,
      suivis_complets: 303,
      statut_valeur: 'publie',
    })),
  );

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const flow = (horizon: number, from: string, to: string) =>
  `region|transitions|ensemble|${horizon}|${from}|${to}`;

describe('flows between situations', () => {
  test('leave as many people from a situation at every horizon: an implied count', () => {
    const written = writtenRelations({ parcours_transitions: [...at(6), ...at(12)] }, rule);
    for (const horizon of [6, 12]) {
      const departures = situations.map((to) => flow(horizon, 'emploi', to)).join(' + ');
      expect(written).toContain(`region|depart|ensemble|emploi implicite = ${departures}`);
    }
    expect(residuals({ parcours_transitions: [...at(6), ...at(12)] })).toEqual([]);
  });

  test('arrive at the chronogram’s month, of the same people', () => {
    const arrivals = situations.map((_, to) => sum(flows.map((own) => own[to] ?? 0)));
    const both = {
      parcours_transitions: at(6),
      parcours_situations: chronogramMonth(6, arrivals),
    };
    const written = writtenRelations(both, rule);
    const entries = situations.map((from) => flow(6, from, 'formation')).join(' + ');
    expect(written).toContain(`region|situations|ensemble|6|formation = ${entries}`);
    const months = situations.map((to) => `region|situations|ensemble|6|${to}`).join(' + ');
    expect(written).toContain(`region|cohorte|ensemble|suivis = ${months}`);
    expect(residuals(both)).toEqual([]);
  });

  test('of a horizon give back those of another', () => {
    const tables = { parcours_transitions: [...at(6), ...at(12)] };
    const hides = (situation: string, horizon: number) =>
      naiveTables(
        { parcours_transitions: at(horizon) },
        ({ situation_entree: from }) => from === 'alternance' || from === situation,
      ).parcours_transitions;
    const [first = [], second = []] = [hides('formation', 6), hides('emploi', 12)];
    closes(tables, { parcours_transitions: [...first, ...second] });
  });
});
