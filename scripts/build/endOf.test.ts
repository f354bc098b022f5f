import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { endOf } from './endOf.ts';

const run = (code: string, ...flags: string[]) =>
  spawn(process.execPath, [...flags, '--eval', code], { stdio: 'ignore' });

test('endOf tells a process that had no more memory from one that failed', async () => {
  expect(await endOf(run('0'))).toBe('done');
  expect(await endOf(run('process.exit(1)'))).toBe('failed');
  const greedy = 'const all = []; for (;;) all.push(new Array(1000).fill(all.length));';
  expect(await endOf(run(greedy, '--max-old-space-size=16'))).toBe('memory');
}, 30_000);

test('the process that the other one stops has failed', async () => {
  const child = run('setInterval(() => {}, 1000)');
  const end = endOf(child);
  child.kill();
  expect(await end).toBe('failed');
});
