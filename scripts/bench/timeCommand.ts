import { spawnSync } from 'node:child_process';
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

/** Median wall seconds of a script of package.json over several runs, after one to warm up. */
export function timeCommand(script: string, runs: number): Timing {
  secondsOf(script);
  const seconds = Array.from({ length: runs }, () => secondsOf(script));
  return { median: median(seconds), runs: seconds };
}
