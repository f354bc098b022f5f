import { describe, expect, test } from 'vitest';
import { lifeTablesOf } from './LifeTable.ts';
import { lifeTableRows } from './lifeTableRows.ts';

describe('lifeTablesOf', () => {
  test('reads the spans of a table, in the order of the months', () => {
    const rows = lifeTableRows([
      [0, 3, 100, 20, 0],
      [4, 6, 80, 8, 5],
    ]);
    expect(lifeTablesOf(rows.toReversed())).toEqual([
      {
        subject: expect.objectContaining({ cohorte: 2023, territoire_code: '75' }),
        events: ['formation'],
        spans: [
          { first: 0, last: 3, atRisk: 100, events: [20], censored: 0 },
          { first: 4, last: 6, atRisk: 80, events: [8], censored: 5 },
        ],
        ends: [
          { month: 3, status: 'publie' },
          { month: 6, status: 'publie' },
        ],
      },
    ]);
  });

  test('stops at the first span that is not known, and says why from there', () => {
    const [table] = lifeTablesOf(
      lifeTableRows([
        [0, 3, 100, 20, 0],
        [4, 6, 'secret'],
        [7, 12, 60, 20, 0],
        [13, 18, 'non_disponible'],
      ]),
    );
    expect(table?.spans).toHaveLength(1);
    expect(table?.ends.map(({ status }) => status)).toEqual([
      'publie',
      'secret',
      'secret',
      'non_disponible',
    ]);
    const [none] = lifeTablesOf(
      lifeTableRows([
        [0, 3, 'secret'],
        [4, 6, 80, 8, 5],
      ]),
    );
    expect(none?.spans).toEqual([]);
    expect(none?.ends.map(({ status }) => status)).toEqual(['secret', 'secret']);
  });

  test('stops under 30 people at risk, and where a month has no row', () => {
    const statuses = (...spans: Parameters<typeof lifeTableRows>[0]) =>
      lifeTablesOf(lifeTableRows(spans))[0]?.ends.map(({ status }) => status);
    expect(statuses([0, 3, 30, 5, 0], [4, 6, 25, 5, 0])).toEqual(['publie', 'non_disponible']);
    expect(statuses([0, 3, 100, 5, 0], [7, 12, 95, 5, 0])).toEqual(['publie', 'non_disponible']);
    expect(statuses([4, 6, 100, 5, 0])).toEqual(['non_disponible']);
  });

  test('keeps populations, issues and hypotheses apart', () => {
    const rows = [
      ...lifeTableRows([[0, 3, 100, 20, 0]]),
      ...lifeTableRows([[0, 3, 100, 20, 0]], { hypothese: 'perdu_jamais' }),
      ...lifeTableRows([[0, 3, 50, 20, 0]], { population: 'sexe_femmes' }),
      ...lifeTableRows([[0, 3, 50, [20, 5, 9], 0]], { issue: 'first_exit' }),
    ];
    const tables = lifeTablesOf(rows);
    expect(tables.map(({ spans }) => spans[0]?.events)).toEqual([[20], [20], [20], [20, 5, 9]]);
  });
});
