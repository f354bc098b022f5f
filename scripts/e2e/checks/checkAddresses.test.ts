import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkAddresses } from './checkAddresses.ts';

const resource = (name: string, ...primaryKey: string[]) => ({
  path: `${name}.csv`,
  schema: { primaryKey },
});

/** A site of one closed year and two months, whose dataset pages are there. */
function site(files: readonly string[]) {
  const pages = ['donnees/chiffres_cles', 'donnees/activite_mensuelle', ...files];
  return temporaryFolder({
    'donnees/datapackage.json': JSON.stringify({
      resources: [
        resource('chiffres_cles', 'annee'),
        resource('activite_mensuelle', 'periode', 'territoire_niveau'),
      ],
    }),
    'donnees/manifest.json': '{}',
    'donnees/chiffres_cles.csv': 'annee\n2031\n',
    'donnees/activite_mensuelle.csv':
      'periode,territoire_niveau\n2031-01,region\n2031-T1,region\n2031-02,departement\n',
    'donnees/territoires/mission-locale-99X.csv': '',
    ...Object.fromEntries(pages.map((path) => [`${path}/index.html`, ''])),
  });
}

const right = [
  'chiffres-cles/2031',
  'chiffres-cles/2031/imprimer',
  'suivi-mensuel/2031-01',
  'territoires/mission-locale/99X',
];

test('a page for each, and no other', () => {
  expect(checkAddresses(site(right))).toEqual([]);
});

test.each(right)('%s is asked for', (missing) => {
  expect(checkAddresses(site(right.filter((path) => path !== missing)))).toEqual([
    `/${missing}/: published, and no such page`,
  ]);
});

test.each([
  'chiffres-cles/2030',
  'suivi-mensuel/2031-02',
  'observatoire/cohortes/2031',
  'donnees/autre',
])('%s has nothing to say', (more) => {
  expect(checkAddresses(site([...right, more]))).toEqual([
    `/${more}/: a page, and nothing published for it`,
  ]);
});
