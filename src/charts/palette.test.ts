import { expect, test } from 'vitest';
import { codesOf } from '../contracts/nomenclatures.ts';
import { contrastRatio } from './contrastRatio.ts';
import { type ColorName, color, darkTheme, lightTheme } from './palette.ts';
import { situationColors } from './situationColors.ts';

const themes = { light: lightTheme, dark: darkTheme } as const;
const names = Object.keys(lightTheme) as ColorName[];

test('the contrast of black and white is 21', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(() => contrastRatio('black', '#ffffff')).toThrow();
});

test('a colour is a variable with its light fallback', () => {
  expect(color('emploi')).toBe('var(--emploi, #1f5fa8)');
});

test.each(Object.entries(themes))('%s: words reach 4.5:1 on paper', (_, theme) => {
  const words = names.filter(
    (name) => name.endsWith('-text') || name === 'ink' || name === 'muted',
  );
  for (const name of words) {
    expect(contrastRatio(theme[name], theme.paper), name).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(Object.entries(themes))('%s: words on the map reach 4.5:1 on land', (_, theme) => {
  for (const name of ['ink', 'muted'] as const) {
    expect(contrastRatio(theme[name], theme.land), name).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(Object.entries(themes))('%s: lines reach 3:1 on paper', (_, theme) => {
  for (const name of ['emploi', 'alternance-line', 'formation', 'reference'] as const) {
    expect(contrastRatio(theme[name], theme.paper), name).toBeGreaterThanOrEqual(3);
  }
});

test.each(Object.entries(themes))(
  '%s: the outline of the points stands out on land',
  (_, theme) => {
    expect(contrastRatio(theme.formation, theme.land)).toBeGreaterThanOrEqual(3);
  },
);

test('every situation has its colours', () => {
  expect(Object.keys(situationColors)).toEqual(codesOf('situation'));
});
