import { expect, test } from 'vitest';
import { frenchSpaces } from './frenchSpaces.ts';

test('no-break spaces before double punctuation and inside guillemets', () => {
  expect(frenchSpaces('Qui ? « Moi » : oui !')).toBe(
    'Qui\u202f? «\u00a0Moi\u00a0» : oui\u202f!'.replace(' :', '\u00a0:'),
  );
});

test('no-break spaces inside grouped numbers and before a percent sign', () => {
  expect(frenchSpaces('18 000 pass, soit 12 %')).toBe('18\u202f000 pass, soit 12\u00a0%');
});

test('other spaces stay', () => {
  expect(frenchSpaces('en 2021 12 missions')).toBe('en 2021 12 missions');
});
