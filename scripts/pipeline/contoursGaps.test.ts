import { expect, test } from 'vitest';
import type { Contours } from '../../src/contracts/contours.ts';
import { missionsLocales } from '../../src/contracts/missionsLocales.ts';
import { contoursGaps } from './contoursGaps.ts';
import { datasetFixture, datasetsFixture } from './rules/datasetFixture.ts';

const shapes = (...codes: string[]) =>
  ({
    objects: { missions_locales: { geometries: codes.map((code) => ({ properties: { code } })) } },
  }) as unknown as Contours;

const register = datasetsFixture(
  datasetFixture(missionsLocales, [
    { code: '33063S00', nom: 'Bordeaux', successeur: null, fin_validite: null },
    { code: '33281S00', nom: 'Technowest', successeur: '33063S00', fin_validite: 2024 },
    { code: '33999S00', nom: 'Nouvelle', successeur: null, fin_validite: null },
  ]),
);
const told = (...codes: string[]) =>
  contoursGaps(shapes(...codes), register, 'data').map(({ severity, message }) => [
    severity,
    message,
  ]);

test('a structure has the outlines of those that it took over from', () => {
  expect(told('33281S00', '33999S00')).toEqual([]);
});

test('outlines without a structure, and structures without an outline, are warnings', () => {
  expect(told('33063S00', '16001S00')).toEqual([
    [
      'avertissement',
      'contours de structures absentes du répertoire, closes ou divisées : 16001S00',
    ],
    ['avertissement', 'missions locales du répertoire sans contour : Nouvelle (33999S00)'],
  ]);
});
