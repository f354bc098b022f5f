import { expect, test } from 'vitest';
import { legibilityProblems } from './legibility.ts';

const svg = (texts: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" font-size="12">${texts}</svg>`;

test('finds nothing in a legible chart', () => {
  expect(legibilityProblems(svg('<text x="1" y="10">a</text><text x="1" y="30">b</text>'))).toEqual(
    [],
  );
});

test('sees small, cut and overlapping texts, through translations', () => {
  const drawn = svg(
    '<text x="1" y="10" font-size="11">a</text><g transform="translate(0,10)"><text x="2" y="0">b</text></g><text x="99" y="30">c</text>',
  );
  expect(legibilityProblems(drawn)).toEqual(['petit : a', 'coupé : c', 'superposés : a / b']);
});
