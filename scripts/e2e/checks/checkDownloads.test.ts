import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkDownloads } from './checkDownloads.ts';

function problemsOf(files: Record<string, string>): string[] {
  const folder = temporaryFolder({ 'public/a.csv': 'a', 'dist/index.html': '', ...files });
  return checkDownloads(join(folder, 'public'), join(folder, 'dist'));
}

describe('checkDownloads', () => {
  test('accepts equal files, pages aside', () =>
    expect(problemsOf({ 'dist/a.csv': 'a', 'dist/a/index.html': '' })).toEqual([]));
  test('refuses a missing file', () => expect(problemsOf({}).join()).toContain('absent'));
  test('refuses another content', () =>
    expect(problemsOf({ 'dist/a.csv': 'b' }).join()).toContain('differs'));
  test('refuses one more file', () =>
    expect(problemsOf({ 'dist/a.csv': 'a', 'dist/b.csv': 'b' }).join()).toContain('not published'));
});
