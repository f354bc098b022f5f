import { expect, test } from 'vitest';
import { textTable } from './textTable.ts';

test('aligns words to the left and numbers to the right', () => {
  expect(
    textTable(
      ['page', 'kB'],
      [
        ['/', '9.5'],
        ['/donnees/', '120.0'],
      ],
    ),
  ).toBe('page          kB\n/            9.5\n/donnees/  120.0');
});
