import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { insideGitWorkTree } from './insideGitWorkTree.ts';

test('sees a work tree above a folder that exists or not, and through a link', () => {
  const root = temporaryFolder({ 'depot/data/a.csv': '' });
  mkdirSync(join(root, 'depot/.git'));
  symlinkSync(join(root, 'depot/data'), join(root, 'lien'));
  const depot = join(root, 'depot');
  expect(insideGitWorkTree(join(depot, 'data'))).toBe(depot);
  expect(insideGitWorkTree(join(depot, 'pas/encore'))).toBe(depot);
  expect(insideGitWorkTree(join(root, 'lien/exact'))).toBe(depot);
  expect(insideGitWorkTree(join(root, 'ailleurs'))).toBeNull();
});

test('sees a linked work tree, whose .git is a file', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, '.git'), 'gitdir: ailleurs');
  expect(insideGitWorkTree(join(root, 'exact'))).toBe(root);
});
