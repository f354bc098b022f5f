import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DataSource, dataSourcesPath } from '../../src/contracts/dataSources.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { parsePage } from './parsePage.ts';
import { sitePages } from './sitePages.ts';

/** The age of the official series, in the built site: nothing to look at where none is published. */
const pages = sitePages(distFolder()).map(({ url, html }) => ({ url, document: parsePage(html) }));
const figures = pages.flatMap(({ url, document }) =>
  [...document.querySelectorAll('figure[data-jeu="contexte_officiel"]')].map((figure) => ({
    url,
    figure,
    source: figure.querySelector('[data-source]')?.textContent ?? '',
  })),
);
const file = join(distFolder(), 'donnees', dataSourcesPath);
const sources: DataSource[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).sources
  : [];

test('each chart of an official series says the age of its last value', () => {
  const silent = figures.filter(
    ({ source }) => !/Dernière valeur( connue)?\s:.*\(.+\)\./.test(source),
  );
  expectNone(silent.map(({ url, figure }) => `${url} ${figure.getAttribute('data-graphique')}`));
});

test('a series whose last value is old opens no page', () => {
  const first = pages.flatMap(({ url, document }) => {
    const heading = document.querySelector('main h1');
    const section = heading?.closest('section');
    const old = figures.some(
      (one) =>
        one.url === url && section?.contains(one.figure) && one.source.includes('valeur connue'),
    );
    return old ? [url] : [];
  });
  expectNone(first);
});

test('the page of data lists every source, with its producer, its age and its licence', () => {
  const document = pages.find(({ url }) => url === '/donnees/')?.document;
  const items = [...(document?.querySelectorAll('#sources li') ?? [])];
  expect(items.length).toBe(sources.length);
  const texts = items.map((item) => item.textContent?.replaceAll(/\s+/g, ' ') ?? '');
  expectNone(
    sources
      .filter(
        ({ titre, producteur, adresse }, rank) =>
          !texts[rank]?.includes(titre) ||
          !texts[rank]?.includes(producteur) ||
          !/\(.*(mois|ans?)\)/.test(texts[rank] ?? '') ||
          items[rank]?.querySelector(`a[href="${adresse}"]`) === null,
      )
      .map(({ id }) => id),
  );
});
