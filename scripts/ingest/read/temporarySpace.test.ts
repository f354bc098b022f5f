import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporarySpace } from './temporarySpace.ts';

test('lends a folder to this user alone, and removes it with what it holds', async () => {
  const folder = await temporarySpace(async (space) => {
    expect(statSync(space).mode & 0o777).toBe(0o700);
    return space;
  });
  expect(existsSync(folder)).toBe(false);
});

test('refuses a temporary folder inside the repository', async () => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(import.meta.dirname);
  try {
    await expect((async () => temporarySpace(async () => undefined))()).rejects.toThrow('TMPDIR');
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});

test('removes it when the process is interrupted', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'temporarySpace.ts'));
  const program = `
    const { temporarySpace } = await import(${module});
    await temporarySpace(async (space) => {
      console.log(space);
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const [output] = await once(child.stdout, 'data');
  const folder = String(output).trim();
  expect(existsSync(folder)).toBe(true);
  child.kill('SIGTERM');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGTERM');
  expect(existsSync(folder)).toBe(false);
});
