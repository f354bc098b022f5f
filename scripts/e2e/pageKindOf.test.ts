import { expect, test } from 'vitest';
import { pageKindOf } from './pageKindOf.ts';

test.each([
  ['/', '/'],
  ['/chiffres-cles/1999/', '/chiffres-cles/[annee]/'],
  ['/chiffres-cles/1999/imprimer/', '/chiffres-cles/[annee]/imprimer/'],
  ['/indicateurs/taux_ici/', '/indicateurs/taux_[ratio]/'],
  ['/indicateurs/ici/', '/indicateurs/[indicateur]/'],
  ['/territoires/departement/2A/', '/territoires/departement/[code]/'],
  ['/observatoire/types/', '/observatoire/types/'],
  ['/observatoire/ailleurs/', '/observatoire/[analyse]/'],
  ['/graphiques/a/b/c/', '/graphiques/[...page]/'],
  ['/404.html', '/404.html'],
])('%s is of the kind %s', (url, address) => {
  expect(pageKindOf(url)?.address).toBe(address);
});

test.each([
  '/inconnue/',
  '/chiffres-cles/1999/autre/',
  '/graphiques/a/b/2026-10-15.html',
  '/404xhtml',
])('%s is of no kind', (url) => {
  expect(pageKindOf(url)).toBeUndefined();
});
