import { expect, test } from 'vitest';
import type { KeyFigure } from './keyFigure.ts';
import { spreadHeading } from './spreadHeading.ts';

const rate = (territoire_code: string, valeur: number | null) =>
  ({ territoire_code, territoire_nom: '', valeur }) as KeyFigure;

test('names the territories at both ends', () => {
  const heading = spreadHeading([rate('33', 11.4), rate('23', 13.9), rate('64', 9.7)]);
  expect(heading.replaceAll('\u00a0', ' ')).toBe(
    'De 10 % dans les Pyrénées-Atlantiques à 14 % en Creuse',
  );
});

test('says nothing of fewer than two published rates', () => {
  expect(spreadHeading([rate('33', 11.4), rate('23', null)])).toBe('Par département');
  expect(spreadHeading([])).toBe('Par département');
});
