import { expect, test } from 'vitest';
import { frenchTypography } from './frenchTypography.ts';

/** Shows the no-break spaces. */
const shown = (text: string) => frenchTypography(text).replaceAll('\u00a0', '_');

test('no-break spaces before double punctuation and inside guillemets', () => {
  expect(shown('Qui ? « Moi » : oui !')).toBe('Qui_? «_Moi_»_: oui_!');
});

test('no-break spaces inside grouped numbers and before a percent sign', () => {
  expect(shown('18 000 pass, soit 12 %')).toBe('18_000 pass, soit 12_%');
});

test('curved apostrophes inside words only', () => {
  expect(shown("l'Agenais, d&#39;Arcachon, '90'")).toBe("l’Agenais, d’Arcachon, '90'");
});

test('other spaces stay', () => {
  expect(shown('en 2021 12 missions')).toBe('en 2021 12 missions');
});
