import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../write/csvText.ts';
import { splitCells } from './splitCells.ts';

describe('splitCells', () => {
  test.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['', ['']],
    [',', ['', '']],
    ['"a, b",c', ['a, b', 'c']],
    ['"dit ""oui""",""', ['dit "oui"', '']],
    ['a,"deux\nlignes"', ['a', 'deux\nlignes']],
    ['l’été, 5 €', ['l’été', ' 5 €']],
  ])('%j → %j', (record, cells) => {
    expect(splitCells(record)).toEqual(cells);
  });

  test.each([
    ['a,b"c,d', { cell: 2, unclosed: false }],
    ['a,"b"c,d', { cell: 2, unclosed: false }],
    ['a, "b",c', { cell: 2, unclosed: false }],
    ['"a,b', { cell: 1, unclosed: true }],
    ['a,"b,c', { cell: 2, unclosed: true }],
    ['a,b,"', { cell: 3, unclosed: true }],
    ['a,"b""', { cell: 2, unclosed: true }],
    ['a"\n"b', { cell: 1, unclosed: false }],
  ])('%j is refused at its cell', (record, place) => {
    expect(splitCells(record)).toEqual(place);
  });

  test('agrees with csv-parse on every record that we write', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', ';', "'") });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const columns = cells.map((_, index) => `c${index}`);
        const row = Object.fromEntries(cells.map((text, index) => [`c${index}`, text]));
        const record = csvText(columns, [row]).split('\n').slice(1).join('\n').slice(0, -1);
        expect(splitCells(record)).toEqual(cells);
        expect(parse(record, { record_delimiter: '\n' })).toEqual([cells]);
      }),
    );
  });

  test('agrees with csv-parse on what is refused', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, (record) => {
        const found = splitCells(record);
        let expected: unknown;
        try {
          [expected] = parse(record, { record_delimiter: '\n', relax_column_count: true });
        } catch {
          expected = null;
        }
        expect(Array.isArray(found) ? found : null).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
