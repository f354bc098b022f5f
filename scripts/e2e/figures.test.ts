import { expect, test } from 'vitest';
import { checkFigures } from './checks/checkFigures.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';

const report = checkFigures(distFolder());

test('every chart has its caption, source, table and download, and its published numbers', () => {
  expectNone(report.problems);
});

test('there were charts and numbers to check', () => {
  expect(report.figures).toBeGreaterThan(0);
  expect(report.cells).toBeGreaterThan(0);
});
