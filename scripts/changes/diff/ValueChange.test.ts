import { expect, test } from 'vitest';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { sampleRows } from '../../../src/contracts/sampleRows.ts';
import type { PublishedTable } from '../../pipeline/derive/publishedTables.ts';
import { sampleContract } from '../../pipeline/read/readFixture.ts';
import { tableChanges } from './tableChanges.ts';
import { isNotable, rankedChanges, roundingOf, type ValueChange } from './ValueChange.ts';

test('a rate is notable out of its former interval, a count beyond twice its square root', () => {
  const rate = { valeur: 10, borne_basse: 8, borne_haute: 12 };
  expect(isNotable(rate, 'valeur', { before: 10, after: 11.9 })).toBe(false);
  expect(isNotable(rate, 'valeur', { before: 10, after: 12.1 })).toBe(true);
  expect(isNotable({}, 'effectif', { before: 100, after: 119 })).toBe(false);
  expect(isNotable({}, 'effectif', { before: 100, after: 130 })).toBe(true);
  expect(isNotable({}, 'effectif', { before: 0, after: 3 })).toBe(false);
});

test('what rounding may do is no move: 12 and 18 people are published as 10 and 20', () => {
  const both = { before: 10, after: 20 };
  expect(isNotable({}, 'effectif', both)).toBe(true);
  expect(isNotable({}, 'effectif', { ...both, rounding: 4 })).toBe(false);
  expect(roundingOf({ arrondi: 5 }, { arrondi: 5 })).toBe(4);
  expect(roundingOf({ arrondi: 5 }, { arrondi: null })).toBe(2);
  expect(roundingOf({}, {})).toBe(0);
});

test('a closed year that gives the counts that it rounded has no value that changes', () => {
  const table = (effectif: number, arrondi: number | null) =>
    [
      {
        contract: activiteMensuelle,
        title: 'Suivi mensuel',
        rows: [{ ...sampleRows.activite_mensuelle, effectif, arrondi }],
      },
    ] as unknown as PublishedTable[];
  const [closed] = tableChanges(table(40, 5), table(42, null));
  expect(closed).toMatchObject({ rows: { changed: 1 }, values: [] });
  const [moved] = tableChanges(table(40, 5), table(43, null));
  expect(moved?.values).toMatchObject([{ before: 40, after: 43, notable: false }]);
});

test('changes are ranked: notable ones, then shares, then numbers', () => {
  const change = (before: number, after: number, notable = false): ValueChange => ({
    ...{ contract: sampleContract, former: {}, row: {}, column: 'jeunes' },
    ...{ before, after, notable },
  });
  const all = [change(10, 11), change(0, 1), change(100, 150, true), change(0, 2), change(20, 22)];
  expect(rankedChanges(all).map(({ before, after }) => [before, after])).toEqual([
    [100, 150],
    [0, 2],
    [0, 1],
    [20, 22],
    [10, 11],
  ]);
});
