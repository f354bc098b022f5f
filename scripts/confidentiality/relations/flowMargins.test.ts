import { describe, expect, test } from 'vitest';
import { closes, exposures } from '../closes.ts';
import { naiveTables } from '../fixtureRows.ts';
import { chronogramMonth, receptionProfile, situations } from './receptionFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const rule = 'flux entre situations';
const line = [10, 6, 7, 5, 8, 9, 5];

/** 50 people from each situation, but for three apprentices on the day. */
const flows = situations.map((from) => (from === 'alternance' ? [0, 1, 0, 0, 2, 0, 0] : line));

const rows = flows.flatMap((own, from) =>
  own.map((effectif, to) => ({
    cohorte: 2024,
    population: 'ensemble',
    horizon: 6,
    situation_entree: situations[from] ?? '',
    situation_horizon: situations[to] ?? '',
    effectif,
    suivis_complets: 303,
    statut_valeur: 'publie',
  })),
);

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const tables = (received = 303) => ({
  ...receptionProfile(flows.map(sum), received),
  parcours_transitions: rows,
});

describe('flows between situations', () => {
  test('leave those of the profile, when everybody of it is followed to the end', () => {
    const flow = (to: string) => `region|transitions|ensemble|6|emploi|${to}`;
    const departures = `${situations.map(flow).join(' + ')}`;
    expect(writtenRelations(tables(), rule)).toContain(
      `region|premiers_accueils|situation_entree|emploi = ${departures}`,
    );
    expect(writtenRelations(tables(310), rule)).toContain(
      `region|transitions|ensemble|6|suivis_complets|départ emploi = ${departures}`,
    );
    expect(residuals(tables())).toEqual([]);
  });

  test('arrive at the chronogram’s month', () => {
    const arrivals = situations.map((_, to) => sum(flows.map((own) => own[to] ?? 0)));
    const both = { ...tables(), parcours_situations: chronogramMonth(6, arrivals) };
    const flow = (from: string) => `region|transitions|ensemble|6|${from}|formation`;
    expect(writtenRelations(both, rule)).toContain(
      `region|situations|ensemble|6|formation = ${situations.map(flow).join(' + ')}`,
    );
    expect(writtenRelations(both, rule)).toContain(
      'region|transitions|ensemble|6|suivis_complets = region|situations|ensemble|6|observes',
    );
    expect(residuals(both)).toEqual([]);
  });

  test('give back a situation that the profile hides beside a small one', () => {
    // Flows hide those from a training beside the apprentices’, the profile hides jobs.
    const naive = naiveTables(tables(), (row) =>
      row.modalite === undefined
        ? ['alternance', 'formation'].includes(String(row.situation_entree))
        : ['alternance', 'emploi'].includes(String(row.modalite)),
    );
    expect(exposures({ ...naive, profil_annuel: [] })).toBe(0);
    expect(exposures({ ...naive, parcours_transitions: [] })).toBe(0);
    closes(tables(), naive);
  });
});
