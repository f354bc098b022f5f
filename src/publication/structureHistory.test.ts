import { expect, test } from 'vitest';
import { sampleRows } from '../contracts/sampleRows.ts';
import { beginningsOf, heirsOf, isBreakYear } from './structureHistory.ts';

type Structure = Parameters<typeof heirsOf>[0];

const structure = (code: string, from: number, to: number | null, heirs: string | null = null) =>
  ({
    ...(sampleRows.missions_locales as object),
    code,
    nom: code,
    debut_validite: from,
    fin_validite: to,
    successeur: heirs,
  }) as Structure;

const register = [
  structure('A', 2018, 2025, 'C'),
  structure('B', 2018, 2025, 'C'),
  structure('C', 2026, null),
  structure('S', 2018, 2025, 'T U'),
  structure('T', 2026, null),
  structure('U', 2026, null),
  structure('R', 2018, 2025, 'N'),
  structure('N', 2026, null),
  structure('J', 2018, 2023, 'K'),
  structure('K', 2018, null),
];
const of = (code: string) => register.find((one) => one.code === code) as Structure;
const codes = (list: readonly Structure[]) => list.map(({ code }) => code).join(' ');

test.each([
  ['C', 'merger', 2026, 'A B'],
  ['T', 'split', 2026, 'S'],
  ['N', 'renaming', 2026, 'R'],
  ['K', 'absorption', 2024, 'J'],
])('%s came of a %s in %d', (code, origin, year, before) => {
  const found = beginningsOf(of(code), register);
  expect(found.map((one) => ({ ...one, before: codes(one.before) }))).toEqual([
    { origin, year, before },
  ]);
});

test('most came of none, and those that ended lead to those that took over', () => {
  expect(beginningsOf(of('A'), register)).toEqual([]);
  expect(codes(heirsOf(of('S'), register))).toBe('T U');
  expect(heirsOf(of('C'), register)).toEqual([]);
});

test('the year of an absorption is a break, the others are not', () => {
  const broken = [2023, 2024, 2025].filter((year) => isBreakYear('K', year, register));
  expect(broken).toEqual([2024]);
  expect(isBreakYear('64', 2024, register)).toBe(false);
});
