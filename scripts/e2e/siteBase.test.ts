import { expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { siteBase, withoutBase } from './siteBase.ts';

const page = (base: string) => `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`;

test.each(['/', '/parcours/', '/a/b/'])('a site at %s says so', (base) => {
  expect(siteBase(temporaryFolder({ 'index.html': page(base) }))).toBe(base);
});

test('a folder that says nothing is at the root', () => {
  expect(siteBase(temporaryFolder({ 'index.html': '<p>' }))).toBe('/');
  expect(siteBase(temporaryFolder())).toBe('/');
});

test('addresses lose the path of the site, and nothing else changes', () => {
  const html = '<a href="/a/b/"> /a/x </a><i style="background: url(/a/c.png)"><a href="/autre/">';
  expect(withoutBase(html, '/a/')).toBe(
    '<a href="/b/"> /a/x </a><i style="background: url(/c.png)"><a href="/autre/">',
  );
  expect(withoutBase(html, '/')).toBe(html);
});
