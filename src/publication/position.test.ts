import { expect, test } from 'vitest';
import type { KeyFigure } from './keyFigure.ts';
import { position } from './position.ts';

const rate = (valeur: number | null, borne_basse: number | null, borne_haute: number | null) =>
  ({ valeur, borne_basse, borne_haute }) as KeyFigure;
const region = rate(11.2, 11, 11.4);

test.each([
  [rate(13.9, 12.3, 15.7), 'au-dessus'],
  [rate(9.7, 9.2, 10.3), 'au-dessous'],
  [rate(12, 11.1, 13), 'proche'],
  [rate(null, null, null), null],
] as const)('%#', (figure, expected) => expect(position(figure, region)).toBe(expected));
