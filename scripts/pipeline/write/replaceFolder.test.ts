import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import type { PublishedFile } from './publishedFile.ts';
import { replaceFolder } from './replaceFolder.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const file = (path: string, text: string): PublishedFile => ({
  path,
  bytes: new TextEncoder().encode(text),
  dataset: null,
  format: 'csv',
  rows: 0,
});

/** Every file of a folder by its path, and no other entry beside what was asked for. */
function contentOf(root: string) {
  expect(readdirSync(root)).toEqual(existsSync(join(root, 'public')) ? ['public'] : []);
  const folder = join(root, 'public/donnees');
  if (!existsSync(folder)) return null;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => path.includes('.'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

const old = { 'public/donnees/a.csv': 'ancien', 'public/donnees/b.csv': 'retiré' };
const target = (root: string) => join(root, 'public/donnees');

describe('replaceFolder', () => {
  test('creates the folder', () => {
    const root = temporaryFolder();
    replaceFolder(target(root), [file('a.csv', 'un'), file('sous/b.csv', 'deux')]);
    expect(contentOf(root)).toEqual({ 'a.csv': 'un', 'sous/b.csv': 'deux' });
  });

  test('replaces the folder whole: an old file does not stay', () => {
    const root = temporaryFolder(old);
    replaceFolder(target(root), [file('a.csv', 'nouveau')]);
    expect(contentOf(root)).toEqual({ 'a.csv': 'nouveau' });
    replaceFolder(target(root), []);
    expect(contentOf(root)).toEqual({});
  });

  test.each([
    ['a file that is also a folder', [file('a.csv', 'x'), file('a.csv/b.csv', 'x')]],
    ['a name that is too long', [file('a.csv', 'x'), file(`${'x'.repeat(300)}.csv`, 'x')]],
    ['bytes that are not bytes', [file('a.csv', 'x'), { ...file('b.csv', ''), bytes: 3 as never }]],
  ])('leaves the old folder untouched when a write fails: %s', (_, files) => {
    const root = temporaryFolder(old);
    expect(() => replaceFolder(target(root), files)).toThrow();
    expect(contentOf(root)).toEqual({ 'a.csv': 'ancien', 'b.csv': 'retiré' });
  });

  test('puts the old folder back when the new one cannot take its place', async () => {
    const root = temporaryFolder(old);
    const { renameSync: rename } = await vi.importActual<typeof import('node:fs')>('node:fs');
    vi.mocked(renameSync)
      .mockImplementationOnce(rename)
      .mockImplementationOnce(() => {
        throw new Error('EPERM');
      });
    expect(() => replaceFolder(target(root), [file('a.csv', 'nouveau')])).toThrow('EPERM');
    expect(contentOf(root)).toEqual({ 'a.csv': 'ancien', 'b.csv': 'retiré' });
  });

  test('leaves nothing when the first write ever fails', () => {
    const root = temporaryFolder();
    expect(() => replaceFolder(target(root), [file('', 'x')])).toThrow();
    expect(contentOf(root)).toBeNull();
  });

  test('cleans the leftovers of an interrupted run', () => {
    const root = temporaryFolder({
      ...old,
      '.publication/nouvelle/c.csv': 'à moitié',
      '.publication/ancienne/a.csv': 'plus ancien encore',
    });
    replaceFolder(target(root), [file('a.csv', 'nouveau')]);
    expect(contentOf(root)).toEqual({ 'a.csv': 'nouveau' });
  });

  test('puts the old folder back, when a run was interrupted between the two renamings', () => {
    const root = temporaryFolder({ '.publication/ancienne/a.csv': 'ancien' });
    mkdirSync(join(root, 'public'));
    writeFileSync(join(root, '.publication/nouvelle'), 'x');
    expect(() => replaceFolder(target(root), [file('', 'x')])).toThrow();
    expect(contentOf(root)).toEqual({ 'a.csv': 'ancien' });
  });
});
