import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkBase } from './checkBase.ts';

const home = (body: string, base = '/a/') => `<link rel="icon" href="${base}favicon.svg">${body}`;

test('an address that forgets the path of the site is found, in pages and in style sheets', () => {
  const folder = temporaryFolder({
    'index.html': home('<a href="/b/">x</a><form action="/a/c/"><img src="//autre.fr/x.png">'),
    'x.css': 'a { background: url(/d.png) } b { background: url(e.png) }',
  });
  expect(checkBase(folder)).toEqual(['index.html: /b/ lacks /a/', 'x.css: /d.png lacks /a/']);
});

test('at the root, every address is right', () => {
  expect(checkBase(temporaryFolder({ 'index.html': home('<a href="/b/">', '/') }))).toEqual([]);
});
