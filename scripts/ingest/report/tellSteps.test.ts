import { expect, test } from 'vitest';
import { tellSteps } from './tellSteps.ts';

function told(isTTY: boolean): string {
  let text = '';
  let now = 0;
  const write = (more: string) => {
    text += more;
  };
  const { onStep, clear } = tellSteps({ write, isTTY }, () => now);
  clear();
  onStep('lecture');
  now = 12_400;
  for (const round of [1, 2, 3]) onStep('protection, 1 sur 2', round);
  clear();
  return text;
}

test('a log has a line for each step', () => {
  expect(told(false)).toBe('     0 s  lecture\n    12 s  protection, 1 sur 2\n');
});

test('a terminal has one line, which follows the rounds and goes away', () => {
  expect(told(true).split('\r\u001b[K')).toEqual([
    '',
    '     0 s  lecture',
    '    12 s  protection, 1 sur 2',
    '    12 s  protection, 1 sur 2, tour 2',
    '    12 s  protection, 1 sur 2, tour 3',
    '',
  ]);
});
