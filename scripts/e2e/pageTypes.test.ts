import { expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { pageTypes } from './pageTypes.ts';

test('a site has the kinds of its pages, each by its largest page or its last one', () => {
  const folder = temporaryFolder({
    'index.html': 'a',
    '404.html': 'a',
    'chiffres-cles/2030/index.html': 'aaa',
    'chiffres-cles/2031/index.html': 'a',
    'chiffres-cles/2030/imprimer/index.html': 'aaa',
    'chiffres-cles/2031/imprimer/index.html': 'a',
    'graphiques/x/y/index.html': 'a',
    'graphiques/x/y/z/2026-10-15.html': 'aaa',
    'inconnue/index.html': 'a',
  });
  expect(pageTypes(folder).map(({ url, metAt }) => [url, metAt])).toEqual([
    ['/', undefined],
    ['/chiffres-cles/2031/', undefined],
    ['/chiffres-cles/2030/imprimer/', undefined],
    ['/graphiques/x/y/', undefined],
    ['/404.html', '/adresse/inconnue/'],
  ]);
});
