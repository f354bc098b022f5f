import { expect, test } from 'vitest';
import type { ResolvedAnalysis } from '../../../src/analyses/resolveAnalysis.ts';
import { sentenceChanges } from './sentenceChanges.ts';

const analysis = (file: string, ...texts: string[]) =>
  ({ file, sentences: texts.map((text, line) => ({ line, text })) }) as ResolvedAnalysis;

const changes = (before: string[], after: string[]) =>
  sentenceChanges([analysis('a.md', ...before)], [analysis('a.md', ...after)]).map(
    (change) => [change.before, change.after] as const,
  );

test('sentences that others replace stand together, those that stay are not told', () => {
  expect(changes(['Un.', 'Deux.', 'Trois.'], ['Un.', 'Deux, ou plus.', 'Trois.'])).toEqual([
    ['Deux.', 'Deux, ou plus.'],
  ]);
  expect(changes(['Un.', 'Trois.'], ['Zéro.', 'Un.', 'Deux.', 'Trois.'])).toEqual([
    ['', 'Zéro.'],
    ['', 'Deux.'],
  ]);
  expect(changes(['Un.', 'Deux.'], ['Un.'])).toEqual([['Deux.', '']]);
  expect(changes(['Un.'], ['Un.'])).toEqual([]);
});

test('an analysis that is new or gone gives its sentences', () => {
  expect(sentenceChanges([analysis('a.md', 'Un.')], [analysis('b.md', 'Deux.')])).toEqual([
    { file: 'a.md', before: 'Un.', after: '' },
    { file: 'b.md', before: '', after: 'Deux.' },
  ]);
});
