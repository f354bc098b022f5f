import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRecord } from './splitRecord.ts';

test('splits plain and quoted cells', () => {
  expect(splitRecord('a;;b', ';')).toEqual(['a', '', 'b']);
  expect(splitRecord('"a,b","say ""hi""",', ',')).toEqual(['a,b', 'say "hi"', '']);
  expect(splitRecord('"","x"', ',')).toEqual(['', 'x']);
  expect(splitRecord('', ',')).toEqual(['']);
});

test('says the first cell whose quotes are misplaced', () => {
  expect(splitRecord('a,b"c', ',')).toEqual({ cell: 2, unclosed: false });
  expect(splitRecord('"a"b,c', ',')).toEqual({ cell: 1, unclosed: false });
  expect(splitRecord('a,"b,c', ',')).toEqual({ cell: 2, unclosed: true });
  expect(splitRecord('a,"b""', ',')).toEqual({ cell: 2, unclosed: true });
});

test('reads back whatever was written, quoted where needed', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', ' ') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.constantFrom(',', ';'), (cells, separator) => {
      const quoted = cells.map((text) =>
        /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
      );
      expect(splitRecord(quoted.join(separator), separator)).toEqual(cells);
    }),
  );
});
