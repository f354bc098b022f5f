import { expect, test } from 'vitest';
import { editionPath } from '../../src/contracts/editionPath.ts';
import { chartLinks } from '../../src/takeaway/chartLinks.ts';
import { datedAddress } from './datedAddress.ts';

const date = '2026-10-15';

test('reads back the addresses that the site writes', () => {
  expect(datedAddress(`donnees/${editionPath('chiffres_cles', date)}`)).toEqual({
    kind: 'edition',
    dataset: 'chiffres_cles',
    date,
  });
  const id = 'territoires/departement/33/part';
  expect(datedAddress(chartLinks({ base: '' }, id).frozen(date).slice(1))).toEqual({
    kind: 'chart',
    id,
    date,
  });
});

test.each([
  'index.html',
  `actualites/${date}.html`,
  'graphiques/accueil/index.html',
  `${date}/a.csv`,
  `donnees/editions/${date}/chiffres_cles/index.html`,
])('%s is none', (path) => expect(datedAddress(path)).toBeNull());
