import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../e2e/projectFolder.ts';
import { median } from './median.ts';

/** Wall seconds of one `npm run <script>`; throws with the end of its output when it fails. */
function secondsOf(script: string): number {
  const start = performance.now();
  const run = spawnSync('npm', ['run', script], {
    cwd: projectFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) {
    throw new Error(`npm run ${script} failed:\n${(run.stdout + run.stderr).slice(-3000)}`);
  }
  return (performance.now() - start) / 1000;
}

export interface Timing {
  median: number;
  runs: number[];
}

/**
 * Median wall seconds of a script of package.json over several runs, after one to warm up. Before
 * each, the folder that it makes is moved aside, as in a fresh clone: while thousands of files are
 * freshly deleted, ext4 is slow to make others. The last one made stays.
 */
export function timeCommand(script: string, runs: number, made: string): Timing {
  const aside = join(projectFolder, '.astro/bench');
  const timed = (run: number) => {
    if (existsSync(made)) renameSync(made, join(aside, String(run)));
    return secondsOf(script);
  };
  mkdirSync(aside, { recursive: true });
  try {
    const [, ...seconds] = Array.from({ length: runs + 1 }, (_, run) => timed(run));
    return { median: median(seconds), runs: seconds };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
