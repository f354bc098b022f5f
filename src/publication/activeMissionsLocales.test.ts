import { expect, test } from 'vitest';
import { sampleRows } from '../contracts/sampleRows.ts';
import { listedMissionsLocales } from './activeMissionsLocales.ts';

type Structure = ReturnType<typeof listedMissionsLocales>[number];

const structure = (code: string, debut_validite: number, fin_validite: number | null) =>
  ({ ...(sampleRows.missions_locales as object), code, debut_validite, fin_validite }) as Structure;

const register = [
  structure('ended', 2018, 2025),
  structure('gone', 2018, 2020),
  structure('new', 2026, null),
  structure('old', 2018, null),
];
const listed = (year: number | null) =>
  listedMissionsLocales(year, register, (of, code) => of === 2025 && /ended|old/.test(code)).map(
    ({ code }) => code,
  );

test('lists those with figures of the last closed year, and those that opened since', () => {
  expect(listed(2025)).toEqual(['ended', 'new', 'old']);
  expect(listed(null)).toEqual(['new', 'old']);
});
