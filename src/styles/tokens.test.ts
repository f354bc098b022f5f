import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkTheme, lightTheme } from '../charts/palette.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

function variables(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

test('the stylesheet defines the light theme of the charts', () => {
  expect(variables(light)).toMatchObject(lightTheme);
});

test('the stylesheet defines the dark theme of the charts', () => {
  expect(variables(dark)).toMatchObject(darkTheme);
});
