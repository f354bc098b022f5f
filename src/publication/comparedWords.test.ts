import { expect, test } from 'vitest';
import { changeBetween } from './changeBetween.ts';
import { comparedSentence } from './comparedSentence.ts';
import { comparedWords } from './comparedWords.ts';

const exact = (value: number | null) => ({ value, step: null });
const rounded = (value: number | null) => ({ value, step: 5 });
const change = (before: number | null, now: number | null, period = '2026-09') =>
  changeBetween('entrees_cej', period, exact(before), exact(now));
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

test.each([
  [100, 103.2, '+3,2 % par rapport à mars 2025', 'C’est 3,2 % de plus qu’en mars 2025.'],
  [100, 98, '−2,0 % par rapport à mars 2025', 'C’est 2,0 % de moins qu’en mars 2025.'],
  [
    9999,
    10000,
    'stable par rapport à mars 2025',
    'C’est autant qu’en mars 2025, à peu de chose près.',
  ],
  [null, 98, 'évolution non calculable', null],
  [0, 98, 'évolution non calculable', null],
])('from %s to %s', (before, now, words, sentence) => {
  expect(plain(comparedWords(change(before, now), 'mars 2025'))).toBe(words);
  expect(plain(comparedSentence(change(before, now), 'mars 2025'))).toBe(sentence);
});

test.each([
  [
    '≈ +3,1 %',
    [32000, 33000],
    'environ +3,1 % par rapport à mars 2025',
    'C’est environ 3,1 % de plus qu’en mars 2025.',
  ],
  [
    '≈ −3 %',
    [1000, 970],
    'environ −3 % par rapport à mars 2025',
    'C’est environ 3 % de moins qu’en mars 2025.',
  ],
  // One point more or less: no percentage.
  ['hausse', [101, 110], 'en hausse par rapport à mars 2025', 'C’est plus qu’en mars 2025.'],
  ['baisse', [101, 95], 'en baisse par rapport à mars 2025', 'C’est moins qu’en mars 2025.'],
  // Rounding may be the whole of it.
  [
    'stable',
    [102, 100],
    'stable, à l’arrondi près, par rapport à mars 2025',
    'C’est autant qu’en mars 2025, à l’arrondi près.',
  ],
  [
    'stable',
    [90000, 90010],
    'stable, à l’arrondi près, par rapport à mars 2025',
    'C’est autant qu’en mars 2025, à l’arrondi près.',
  ],
])('%s, now rounded', (text, [before = 0, now = 0], words, sentence) => {
  const found = changeBetween('entrees_cej', '2026-09', exact(before), rounded(now));
  expect(plain(found.text)).toBe(text);
  expect(plain(comparedWords(found, 'mars 2025'))).toBe(words);
  expect(plain(comparedSentence(found, 'mars 2025'))).toBe(sentence);
});

test('a scheme that began in March 2022 has no total to compare with in 2023', () => {
  expect(change(900, 1200, '2023-09').text).toBe('rupture');
  expect(comparedWords(change(900, 1200, '2023-09'), 'mars 2022')).toBe(
    'sans comparaison possible avec mars 2022',
  );
  expect(change(900, 1200, '2024-09').text).toMatch(/^\+33,3/);
  expect(change(null, 1200, '2022-09').text).toMatch(/^n/);
});
