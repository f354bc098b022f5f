import { describe, expect, test } from 'vitest';
import { lifeTablesOf } from './LifeTable.ts';
import { lifeTableRows, type MonthFixture } from './lifeTableRows.ts';

const tableOf = (...months: MonthFixture[]) => lifeTablesOf(lifeTableRows(months))[0];
const statusesOf = (...months: MonthFixture[]) =>
  tableOf(...months)?.ends.map(({ status }) => status);

describe('lifeTablesOf', () => {
  test('takes from one month to the next what was cumulated, in the order of the months', () => {
    const rows = lifeTableRows([
      [3, 100, 20, 0],
      [6, 100, 28, 5],
    ]);
    expect(lifeTablesOf(rows.toReversed())).toEqual([
      {
        subject: expect.objectContaining({ cohorte: 2023, territoire_code: '75' }),
        events: ['formation'],
        spans: [
          expect.objectContaining({ first: 0, last: 3, atRisk: 100, events: [20], censored: 0 }),
          expect.objectContaining({ first: 4, last: 6, atRisk: 80, events: [8], censored: 5 }),
        ],
        ends: [
          { month: 3, status: 'publie', span: 0 },
          { month: 6, status: 'publie', span: 1 },
        ],
      },
    ]);
  });

  test('passes over a month that is not known: those after it count what came in it', () => {
    const months: MonthFixture[] = [
      [3, 100, 20, 0],
      [6, 'secret'],
      [12, 100, 60, 5],
      [18, 'non_disponible'],
    ];
    expect(statusesOf(...months)).toEqual(['publie', 'secret', 'publie', 'non_disponible']);
    expect(tableOf(...months)?.spans).toMatchObject([
      { first: 0, last: 3, atRisk: 100, events: [20], censored: 0 },
      { first: 4, last: 12, atRisk: 80, events: [40], censored: 5 },
    ]);
    expect(tableOf([3, 'secret'], [6, 100, 28, 5])?.spans).toMatchObject([
      { first: 0, last: 6, atRisk: 100, events: [28], censored: 5 },
    ]);
    // So does a month without a row.
    expect(tableOf([0, 100, 5, 0], [6, 100, 28, 0])?.spans[1]).toMatchObject({ first: 1, last: 6 });
  });

  test('stops for good under 30 people at risk', () => {
    const risk = ['publie', 'non_disponible', 'non_disponible'];
    expect(statusesOf([3, 34, 5, 0], [6, 34, 10, 0], [12, 34, 20, 0])).toEqual(risk);
    expect(statusesOf([3, 29, 5, 0])).toEqual(['non_disponible']);
  });

  test('has no estimate where rounding makes more people leave than are left', () => {
    const rows = (...events: number[]) =>
      lifeTablesOf(lifeTableRows([[3, 100, events, 0]], { issue: 'first_exit' }))[0]?.ends;
    expect(rows(50, 20, 30)).toMatchObject([{ status: 'publie' }]);
    expect(rows(50, 20, 35)).toMatchObject([{ status: 'non_disponible' }]);
  });

  test('keeps populations, issues and hypotheses apart', () => {
    const rows = [
      ...lifeTableRows([[3, 100, 20, 0]]),
      ...lifeTableRows([[3, 100, 20, 0]], { hypothese: 'perdu_censure' }),
      ...lifeTableRows([[3, 50, 20, 0]], { population: 'sexe_femmes' }),
      ...lifeTableRows([[3, 50, [20, 5, 9], 0]], { issue: 'first_exit' }),
    ];
    const tables = lifeTablesOf(rows);
    expect(tables.map(({ spans }) => spans[0]?.events)).toEqual([[20], [20], [20], [20, 5, 9]]);
  });
});
