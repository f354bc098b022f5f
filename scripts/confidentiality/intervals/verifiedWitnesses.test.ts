import { describe, expect, test } from 'vitest';
import { cellOf } from '../linkedTables.ts';
import type { UnknownSystem } from './UnknownSystem.ts';
import { verifiedWitnesses } from './verifiedWitnesses.ts';

/** a + b + c = 7, of which c is at most 2; a count is small below 5. */
const system: UnknownSystem = {
  cells: ['a', 'b', 'c'].map((id) => cellOf(id, null)),
  lower: [0, 0, 0],
  upper: [7, 7, 2],
  rows: [{ columns: [0, 1, 2], coefficients: [1, 1, 1], lower: 7, upper: 7 }],
};
const truth = new Map([
  ['a', 1],
  ['b', 5],
  ['c', 1],
]);

/** Ends shown, beside those that the truth shows. */
function shown(values: Readonly<Record<string, number>>, told = truth): string[] {
  const world = { ids: Object.keys(values), values: Object.values(values) };
  const witnesses = verifiedWitnesses([system], { truth: told, others: [world] });
  return ['a', 'b', 'c'].flatMap((id) =>
    (['zero', 'large'] as const)
      .filter((end) => witnesses.reached(end, id))
      .map((end) => `${id} ${end}`),
  );
}

describe('verifiedWitnesses', () => {
  test('takes a world that satisfies every row, the cells that it leaves out being true', () => {
    expect(shown({ a: 0, b: 6 })).toEqual(['a zero', 'b large']);
    expect(shown({ b: 0, a: 6 })).toEqual(['a large', 'b zero', 'b large']);
  });

  test.each([
    ['a row is not reached', { a: 0 }],
    ['a row is exceeded', { a: 4 }],
    ['a value is below its bounds', { a: 7, b: 1, c: -1 }],
    ['a value is above its bounds', { a: 0, b: 4, c: 3 }],
    ['a value is no whole number', { a: 0, b: 5.5, c: 1.5 }],
  ])('refuses a world where %s', (_, values) => {
    expect(shown(values)).toEqual(['b large']);
  });

  test('believes no world beside a truth that is not that of the system', () => {
    const other = new Map([...truth, ['b', 9]]);
    expect(shown({ a: 0, b: 6 }, other)).toEqual([]);
    const unknown = new Map([...truth].slice(1));
    expect(shown({ b: 6, c: 0 }, unknown)).toEqual([]);
  });

  test('forgets a world before it tries the next', () => {
    const others = [
      { ids: ['a', 'b'], values: [0, 6] },
      { ids: ['c', 'b'], values: [0, 6] },
    ];
    const witnesses = verifiedWitnesses([system], { truth, others });
    expect(witnesses.reached('zero', 'c')).toBe(true);
  });
});
