import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.ts';

const published = 'https://exemple.fr/parcours/';

test.each([
  [null, {}, { base: '/' }],
  [published, {}, { site: 'https://exemple.fr', base: '/parcours/' }],
  ['https://exemple.fr/', {}, { site: 'https://exemple.fr', base: '/' }],
  [published, { SITE_BASE: '/apercu/12/' }, { site: 'https://exemple.fr', base: '/apercu/12/' }],
  [published, { SITE_URL: 'https://essai.fr' }, { site: 'https://essai.fr', base: '/' }],
  [null, { SITE_URL: 'https://essai.fr/a/' }, { site: 'https://essai.fr', base: '/a/' }],
  [null, { SITE_BASE: '/a/' }, { base: '/a/' }],
  [null, { SITE_BASE: '/parcours' }, { base: '/parcours/' }],
  [null, { SITE_BASE: 'apercu/12' }, { base: '/apercu/12/' }],
  [null, { SITE_BASE: '/' }, { base: '/' }],
  [null, { SITE_URL: 'https://essai.fr/a' }, { site: 'https://essai.fr', base: '/a/' }],
  [published, { SITE_URL: '', SITE_BASE: '' }, { site: 'https://exemple.fr', base: '/parcours/' }],
])('siteAddress(%s, %j)', (address, settings, expected) =>
  expect(siteAddress(address, settings)).toEqual(expected),
);
