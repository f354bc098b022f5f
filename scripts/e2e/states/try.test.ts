import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'vitest';
import { buildState } from './buildState.ts';

test('x', async () => {
  rmSync('/tmp/w/state-tout', { recursive: true, force: true });
  mkdirSync('/tmp/w/state-tout', { recursive: true });
  console.time('build');
  const b = buildState('tout', '/tmp/w/state-source/data', '/tmp/w/state-tout');
  console.timeEnd('build');
  console.log(b.said.slice(-6000), b.isDone);
}, 300000);
