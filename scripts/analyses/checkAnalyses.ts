import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

const command = join(import.meta.dirname, '../analyses.ts');

/** Whether `npm run analyses` finds no fault; it says those that it finds. */
function checked(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Astro integration: no page is built while an analysis has a fault. Checks them meanwhile. */
export function checkAnalyses(): AstroIntegration {
  let isRight: Promise<boolean> | null = null;
  return {
    name: 'check-analyses',
    hooks: {
      'astro:config:setup': ({ command: asked }) => {
        if (asked === 'build') isRight = checked();
      },
      'astro:build:setup': async () => {
        if ((await isRight) === false)
          throw new Error('les analyses ont des défauts, dits plus haut');
      },
    },
  };
}
