import { expect, test } from 'vitest';
import { centreStatus } from './centreStatus.ts';

const said = (text: string, found: object) =>
  centreStatus(text, { by: 'nom', centres: 0, places: 0, shown: 10, ...found });

test.each([
  ['b', {}, ''],
  ['zz', {}, 'Aucun centre de la liste ne porte ce nom.'],
  ['btp', { centres: 1 }, 'Un centre trouvé.'],
  ['btp', { centres: 4 }, '4 centres trouvés.'],
  [
    'cfa',
    { centres: 40 },
    '40 centres trouvés, les 10 premiers ci-dessous\u00a0: précisez le nom.',
  ],
  [
    'gironde',
    { centres: 40, places: 1, shown: 9 },
    'Un département et 40 centres, les 9 premiers ci-dessous\u00a0: précisez le nom, ou ouvrez la page du département.',
  ],
  ['vienne', { centres: 8, places: 2, shown: 8 }, '2 départements et 8 centres.'],
  ['creuze', { by: 'faute', centres: 1, places: 1 }, 'Un département et un centre.'],
  ['girnode', { by: 'faute', centres: 2 }, 'Aucun centre ne porte ce nom, 2 s’en approchent.'],
  ['btpp', { by: 'faute', centres: 1 }, 'Aucun centre ne porte ce nom, un s’en approche.'],
])('%s %j', (text, found, status) => expect(said(text, found)).toBe(status));
