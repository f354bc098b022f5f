import { expect, test } from 'vitest';
import { spreadWords } from './rateEnds.ts';

const rate = (code: string, nom: string, valeur: number) => ({
  ...{ territoire_code: code, territoire_nom: nom, valeur },
  territoire_niveau: (code.length === 2 ? 'departement' : 'mission_locale') as 'departement',
  cell: { text: `${valeur} %` } as never,
});

test('names the lowest and the highest, and all of those that share an end', () => {
  const [creuse, landes, gironde] = [
    rate('23', 'Creuse', 7),
    rate('40', 'Landes', 6),
    rate('33', 'Gironde', 6),
  ];
  expect(spreadWords([creuse, landes])).toBe('De 6 % dans les Landes à 7 % en Creuse');
  expect(spreadWords([creuse, landes, gironde])).toBe(
    'De 6 % dans les Landes et en Gironde à 7 % en Creuse',
  );
  expect(
    spreadWords([
      rate('33240S00', 'Mission locale du Médoc', 7),
      rate('a', 'Mission locale de B', 8),
    ]),
  ).toBe('De 7 % (Médoc) à 8 % (B)');
});

test('says nothing of one rate, or of rates that are the same', () => {
  expect(spreadWords([rate('23', 'Creuse', 7)])).toBe('');
  expect(spreadWords([rate('23', 'Creuse', 7), rate('40', 'Landes', 7)])).toBe('');
  expect(spreadWords([])).toBe('');
});
