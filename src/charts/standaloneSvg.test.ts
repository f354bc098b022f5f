import { expect, test } from 'vitest';
import { color, darkTheme } from './palette.ts';
import { standaloneSvg } from './standaloneSvg.ts';

const svg = `<svg width="10"><text fill="${color('ink')}">a</text></svg>`;

test('writes plain colours on a sheet of paper', () => {
  expect(standaloneSvg(svg)).toBe(
    '<svg width="10"><rect width="100%" height="100%" fill="#fbfaf6" /><text fill="#1c2126">a</text></svg>',
  );
});

test('takes another theme', () => {
  expect(standaloneSvg(svg, darkTheme)).toContain(`fill="${darkTheme.ink}"`);
});
