import { expect, test } from 'vitest';
import { error } from './anomaly.ts';
import { printedByFile, report } from './report.ts';

const wrong = (file: string, line: number) => error({ file, line, column: 1 }, 'a', 'b', 'c');

test('report prints each anomaly, and says which ones are warnings', () => {
  const warning = { ...wrong('a.csv', 3), severity: 'avertissement' as const };
  expect(report([wrong('a.csv', 2), warning])).toEqual([
    'a.csv:2:1: a. Attendu : b. Remède : c.',
    'avertissement, a.csv:3:1: a. Attendu : b. Remède : c.',
  ]);
});

test('report prints no warning before an error, wherever they are', () => {
  const warnings = Array.from({ length: printedByFile + 9 }, (_, index) => ({
    ...wrong('a.csv', index + 2),
    severity: 'avertissement' as const,
  }));
  const lines = report([...warnings, wrong('a.csv', 99), wrong('b.csv', 2)]);
  expect(lines.slice(0, 3)).toEqual([
    'a.csv:99:1: a. Attendu : b. Remède : c.',
    'b.csv:2:1: a. Attendu : b. Remède : c.',
    'avertissement, a.csv:2:1: a. Attendu : b. Remède : c.',
  ]);
  expect(lines.at(-1)).toBe('a.csv : et 9 autres avertissements.');
});

test('report counts the anomalies of a file beyond the first ones', () => {
  const many = Array.from({ length: printedByFile + 2 }, (_, index) => wrong('a.csv', index + 2));
  const lines = report([...many, wrong('b.csv', 2)]);
  expect(lines).toHaveLength(printedByFile + 2);
  expect(lines.slice(-3)).toEqual([
    `a.csv:${printedByFile + 1}:1: a. Attendu : b. Remède : c.`,
    'a.csv : et 2 autres erreurs.',
    'b.csv:2:1: a. Attendu : b. Remède : c.',
  ]);
  expect(report(many.slice(1)).at(-1)).toBe('a.csv : et 1 autre erreur.');
});
