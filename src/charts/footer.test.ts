import { expect, test } from 'vitest';
import { demonstrationText, footer } from './footer.ts';

const note = 's\u00a0: secret statistique';

test('takes no room when there is nothing to say', () => {
  expect(footer(300, 100, { notes: [], demonstration: false })).toEqual({ height: 0, words: [] });
});

test('shares a line between notes and mark when both fit', () => {
  const wide = footer(720, 100, { notes: [note], demonstration: true });
  const narrow = footer(220, 100, { notes: [note], demonstration: true });
  expect(wide.words.map(({ text }) => text)).toEqual([note, demonstrationText]);
  expect(wide.words[0]?.y).toBe(wide.words[1]?.y);
  expect(narrow.words[0]?.y).toBeLessThan(narrow.words[1]?.y ?? 0);
  expect(narrow.height).toBeGreaterThan(wide.height);
});
