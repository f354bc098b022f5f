import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { weighPage } from './weighPage.ts';

test('text counts compressed, fonts as they are; fonts and CSS seen before cost nothing', () => {
  const folder = temporaryFolder({
    'index.html': 'a'.repeat(10_000),
    'a.css': 'b'.repeat(10_000),
    'a.woff2': 'c'.repeat(10_000),
    'a.svg': '<svg/>',
  });
  const [html, css, font, svg] = ['index.html', 'a.css', 'a.woff2', 'a.svg'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const { first, next } = weighPage([html, css, font, svg, svg], new Set([html, css, font, svg]));
  expect(first.fonts).toBe(10_000);
  expect(first.html).toBeLessThan(100);
  expect(first.total).toBe(first.html + first.css + first.fonts + first.images);
  expect(next).toBe(first.html + first.images);
});
