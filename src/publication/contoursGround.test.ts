import { expect, test } from 'vitest';
import { mappedRegion } from './contoursGround.ts';

const structure = (code: string, from: number, to: number | null, successeur: string | null) => ({
  ...{ code, departement: code.slice(0, 2), debut_validite: from, fin_validite: to, successeur },
});
/** A and B merged in 2024: into C, or into A. */
const [a, b, c] = ['33001S00', '33002S00', '33003S00'] as const;
const intoNew = [
  structure(a, 2010, 2023, c),
  structure(b, 2010, 2023, c),
  structure(c, 2024, null, null),
];
const intoOld = [structure(a, 2010, null, null), structure(b, 2010, 2023, a)];
const mapped = (drawn: string[], register: typeof intoNew, year: number | null) =>
  mappedRegion(drawn, register, year).structures.map(({ code, outlines }) => [code, ...outlines]);

test('who took over from others has their outlines, and they keep theirs before', () => {
  expect(mapped([a, b], intoNew, 2024)).toEqual([[c, a, b]]);
  expect(mapped([a, b], intoNew, null)).toEqual([[c, a, b]]);
  expect(mapped([a, b], intoNew, 2023)).toEqual([
    [a, a],
    [b, b],
  ]);
  expect(mapped([a, b], intoOld, 2024)).toEqual([[a, a, b]]);
});

test('a territory that the outlines no longer tell apart has no shape in the years before', () => {
  expect(mapped([c], intoNew, 2023)).toEqual([]);
  expect(mapped([a], intoOld, 2023)).toEqual([]);
  expect(mapped([a], intoOld, 2024)).toEqual([[a, a]]);
});

test('an outline keeps its département, whatever became of its structure', () => {
  const { departementOf } = mappedRegion([c], intoNew, 2023);
  expect([a, c, '16001S00'].map(departementOf)).toEqual(['33', '33', null]);
});
