import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from './csvText.ts';

describe('csvText', () => {
  test('writes the header, LF, and quotes only where needed', () => {
    const rows = [
      { a: 'simple', b: 1.5 },
      { a: 'Creuse, Limousin', b: 0 },
      { a: 'dit « oui »', b: -2 },
      { a: 'dit "oui"', b: null },
      { a: 'deux\nlignes', b: 1e6 },
      { a: 'l’été ; 5 €', b: null },
    ];
    expect(csvText(['a', 'b'], rows)).toBe(
      'a,b\nsimple,1.5\n"Creuse, Limousin",0\ndit « oui »,-2\n"dit ""oui""",\n"deux\nlignes",1000000\nl’été ; 5 €,\n',
    );
  });

  test('writes the columns it is given, in order, an absent one empty', () => {
    expect(csvText(['b', 'a', 'c'], [{ a: 1, b: 2, d: 3 }])).toBe('b,a,c\n2,1,\n');
    expect(csvText(['a', 'b'], [])).toBe('a,b\n');
  });

  test('reads back equal through csv-parse', () => {
    const character = fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', ';', '\t', '’', '0');
    const text = fc.string({ unit: character, minLength: 1, maxLength: 8 });
    const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.constant(null));
    const row = fc.record({ a: cell, b: cell, c: cell });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const expected = rows.map(({ a, b, c }) => [a, b, c].map((value) => String(value ?? '')));
        const read = parse(csvText(['a', 'b', 'c'], rows), {
          // A spreadsheet takes any of them for the end of a line.
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        expect(read).toEqual([['a', 'b', 'c'], ...expected]);
      }),
      { numRuns: 500 },
    );
  });
});
