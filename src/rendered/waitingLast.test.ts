import { expect, test } from 'vitest';
import { waitingLast } from './waitingLast.ts';

test('pages that say what files weigh come last, in their order', () => {
  const paths = [
    '/',
    '/donnees',
    '/donnees/calendrier/',
    '/methodologie/',
    '/methodologie/confidentialite/',
    '/territoires/departement/33/',
    '/glossaire/',
  ];
  const pages = paths.map((pathname) => ({ pathname }));
  expect(waitingLast(pages).map(({ pathname }) => pathname)).toEqual([
    '/',
    '/methodologie/',
    '/glossaire/',
    '/donnees',
    '/donnees/calendrier/',
    '/methodologie/confidentialite/',
    '/territoires/departement/33/',
  ]);
});
