import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkLinks } from './checkLinks.ts';

/** Problems of a mini site whose home page has this body. */
function problemsOf(body: string, files: Record<string, string> = {}): string[] {
  return checkLinks(
    temporaryFolder({
      'index.html': `<!doctype html><html><head></head><body>${body}</body></html>`,
      'a/index.html': '<!doctype html><html><body><h2 id="là">…</h2></body></html>',
      'a.css': 'body { color: red }',
      ...files,
    }),
  );
}

describe('checkLinks', () => {
  test.each([
    '<a href="/a/">…</a>',
    '<a href="a/#l%C3%A0">…</a>',
    '<a href="#">…</a>',
    '<a href="https://example.org/">…</a>',
    '<a href="mailto:a@example.org">…</a>',
    '<link rel="stylesheet" href="/a.css">',
    '<link rel="canonical" href="https://example.org/">',
    '<img src="data:image/gif;base64,AAAA">',
    '<svg><pattern id="p"></pattern><rect fill="url(#p)"></rect></svg>',
  ])('accepts %s', (body) => expect(problemsOf(body)).toEqual([]));

  test.each([
    ['<a href="/b/">…</a>', 'leads to no file'],
    ['<a href="/a">…</a>', 'lacks its final slash'],
    ['<a href="/a/#ici">…</a>', 'no element with id “ici”'],
    ['<a href="#ici">…</a>', 'no element with id “ici”'],
    ['<a href="javascript:void(0)">…</a>', 'unexpected protocol'],
    ['<script src="https://example.org/a.js"></script>', 'loaded from another host'],
    ['<script src="//example.org/a.js"></script>', 'loaded from another host'],
    ['<link rel="preconnect" href="https://example.org">', 'loaded from another host'],
    ['<img srcset="/un.png 1x, /deux.png 2x">', 'leads to no file'],
    ['<style>@import "https://example.org/a.css";</style>', 'loaded from another host'],
    ['<p style="background: url(https://example.org/a.png)">…</p>', 'loaded from another host'],
    ['<svg><rect fill="url(#p)"></rect></svg>', 'no element with id “p”'],
  ])('refuses %s', (body, problem) => expect(problemsOf(body).join()).toContain(problem));

  test('reads style sheets', () => {
    const files = { 'fonts/b.css': "@font-face { src: url('c.woff2') }" };
    expect(problemsOf('', files).join()).toContain('/fonts/b.css: css “c.woff2” leads to no file');
  });
});
