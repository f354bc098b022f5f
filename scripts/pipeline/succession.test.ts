import { describe, expect, test } from 'vitest';
import type { Territory } from './rules/territoryRegister.ts';
import {
  forebearsIn,
  heirsIn,
  isToldApart,
  structuresThen,
  successions,
  yearOfStructures,
} from './succession.ts';

const structure = (code: string, from: number, to = Infinity, ...successors: string[]) =>
  ({
    level: 'mission_locale',
    code,
    name: `ML ${code}`,
    departement: '33',
    firstYear: from,
    lastYear: to,
    successors,
  }) satisfies Territory;

/** A and B merged into C in 2026, S was split into T and U, R was renamed N, K absorbed J in 2024. */
const register = [
  structure('A', 2018, 2025, 'C'),
  structure('B', 2018, 2025, 'C'),
  structure('C', 2026),
  structure('S', 2018, 2025, 'T', 'U'),
  structure('T', 2026),
  structure('U', 2026),
  structure('R', 2018, 2025, 'N'),
  structure('N', 2026),
  structure('J', 2018, 2023, 'K'),
  structure('K', 2018),
  structure('X', 2018, 2020),
];
const of = (code: string) => register.find((one) => one.code === code) as Territory;
const codes = (found: readonly Territory[]) => found.map(({ code }) => code).join(' ');

describe('heirsIn and forebearsIn', () => {
  test.each([
    ['A', 2025, 'A'],
    ['A', 2026, 'C'],
    ['S', 2027, 'T U'],
    ['J', 2026, 'K'],
    ['X', 2026, ''],
    ['C', 2025, ''],
  ])('%s in %d is %s', (code, year, heirs) => {
    expect(codes(heirsIn(register, of(code), year))).toBe(heirs);
  });

  test('a chain is followed to its end, and a circle is left', () => {
    const chain = [structure('A', 2018, 2020, 'B'), structure('B', 2021, 2022, 'C'), of('C')];
    expect(codes(heirsIn(chain, chain[0] as Territory, 2026))).toBe('C');
    const circle = [structure('A', 2018, 2020, 'B'), structure('B', 2018, 2020, 'A')];
    expect(codes(heirsIn(circle, circle[0] as Territory, 2026))).toBe('');
  });

  test('those of a year are found back', () => {
    expect(codes(forebearsIn(register, of('C'), { year: 2025, by: 2026 }))).toBe('A B');
    expect(codes(forebearsIn(register, of('K'), { year: 2023, by: 2026 }))).toBe('J K');
    expect(codes(forebearsIn(register, of('K'), { year: 2024, by: 2026 }))).toBe('K');
  });
});

describe('structuresThen', () => {
  test.each([
    ['C', 2026, 'C', 'in its own year'],
    ['C', 2025, 'A B', 'before a merger'],
    ['T', 2025, 'S', 'before a split'],
    ['N', 2025, 'R', 'before it had its code'],
    ['K', 2023, 'J K', 'before it absorbed another'],
    ['A', 2025, 'A', 'of someone who was not moved'],
    ['A', 2026, 'C', 'of someone who was not moved, after'],
    ['S', 2026, 'T U', 'of someone whom the split has not placed'],
    ['X', 2026, '', 'of someone whose structure has closed'],
  ])('%s in %d is %s, %s', (code, year, then) => {
    expect(codes(structuresThen(register, of(code), { year, extracted: 2026 }))).toBe(then);
  });
});

test('structures that have merged are told apart no more, those that changed alone are', () => {
  const told = (code: string) => isToldApart(register, of(code), { year: 2023, extracted: 2026 });
  const known = ['A', 'B', 'S', 'R', 'J', 'K'].map((code) => [code, told(code)]);
  expect(Object.fromEntries(known)).toEqual({
    A: false,
    B: false,
    S: true,
    R: true,
    J: false,
    K: false,
  });
});

describe('yearOfStructures', () => {
  const yearOf = (list: string, year: number) => yearOfStructures(list.split(' ').map(of), year);
  test('is the year itself where all are active, or none says better', () => {
    expect(yearOf('A B', 2025)).toBe(2025);
    expect(yearOf('A C', 2025)).toBe(2025);
  });

  test('is the first year after it, or the last one before it, in which all are active', () => {
    expect(yearOf('C K', 2024)).toBe(2026);
    expect(yearOf('A B', 2026)).toBe(2025);
    expect(yearOf('J A', 2026)).toBe(2023);
  });
});

test('what changed is told by groups of structures that have the same people', () => {
  const changes = successions(register, { from: 2023, to: 2026 });
  expect(changes.map(({ before, after }) => `${codes(before)} → ${codes(after)}`)).toEqual([
    'A B → C',
    'S → T U',
    'R → N',
    'J K → K',
  ]);
  expect(successions(register, { from: 2026, to: 2027 })).toEqual([]);
});
