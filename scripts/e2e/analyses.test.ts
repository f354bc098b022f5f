import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderPublication } from '../analyses/folderPublication.ts';
import { readGlossary } from '../analyses/readGlossary.ts';
import { resolveFolder } from '../analyses/resolveFolder.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { numberPlace } from './numberPlace.ts';
import { parsePage } from './parsePage.ts';
import { projectFolder } from './projectFolder.ts';
import { publishedData } from './publishedData.ts';
import { sitePages } from './sitePages.ts';

const data = publishedData(join(distFolder(), 'donnees'));
const pages = sitePages(distFolder())
  .filter(({ url }) => /^\/observatoire\/[a-z0-9-]+\/$/.test(url))
  .map(({ url, html }) => ({ url, document: parsePage(html) }));

const plain = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();
const place = (cell: Element) => `${numberPlace(cell)?.dataset} ${numberPlace(cell)?.key}`;

/** The analyses that the site publishes, resolved again from its own files. */
const analyses = resolveFolder(projectFolder, 'src/content/analyses', {
  publication: folderPublication(join(distFolder(), 'donnees')),
  glossary: readGlossary(join(projectFolder, 'src/content/glossaire.yaml')),
}).filter(({ missing }) => missing.length === 0);

test('an analysis has a page when what it needs is published, and only then', () => {
  const files = globSync('*.md', { cwd: join(projectFolder, 'src/content/analyses') });
  const slugs = files.map((name) => name.replace(/\.md$/, ''));
  const there = slugs.filter((slug) => pages.some(({ url }) => url === `/observatoire/${slug}/`));
  const slugOf = ({ file }: { file: string }) => file.replace(/^.*\/|\.md$/g, '');
  expect(there.sort()).toEqual(analyses.map(slugOf).sort());
});

test('every number of a sentence leads to a line of its page, which shows the same row', () => {
  const links = pages.flatMap(({ url, document }) =>
    [...document.querySelectorAll('main a.cited')].map((link) => ({ url, document, link })),
  );
  expect(links.length).toBeGreaterThanOrEqual(10 * analyses.length);
  expectNone(
    links.flatMap(({ url, document, link }) => {
      const number = link.querySelector('data');
      const line = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      const shown = [...(line?.querySelectorAll('data') ?? [])].map(place);
      const isThere = number !== null && shown.includes(place(number));
      return isThere ? [] : [`${url}: “${plain(link.textContent)}” does not lead to its row`];
    }),
  );
});

test('every number of a sentence is that of the CSV, rounded', () => {
  const cells = pages.flatMap(({ document }) => [
    ...document.querySelectorAll('main a.cited data'),
  ]);
  for (const cell of cells) {
    const { dataset = '', key = '', column = '' } = numberPlace(cell) ?? {};
    const held = Number(data.dataset(dataset)?.rows.get(key)?.[column]);
    const shown = plain(cell.textContent)
      .replace(/[\s%+]/gu, '')
      .replace('−', '-');
    const decimals = shown.split(',')[1]?.length ?? 0;
    const value = Number(shown.replace(',', '.'));
    const expected = cell.hasAttribute('data-sans-signe') ? Math.abs(held) : held;
    expect(Math.abs(value - expected), `${dataset} ${key} ${column}`).toBeLessThanOrEqual(
      0.5 * 10 ** -decimals + 1e-9,
    );
  }
});

test('the built pages say what the published files say, sentence by sentence', () => {
  const texts = pages.map(({ document }) => {
    for (const full of document.querySelectorAll('a.term:has(abbr)')) {
      // The expansion of an acronym comes with the page.
      const after = full.nextSibling;
      if (after) after.textContent = (after.textContent ?? '').replace(/^ \([^)]*\)/, '');
    }
    return plain(document.querySelector('article')?.textContent ?? '').replaceAll(' ', ' ');
  });
  const squeezed = texts.map((text) => text.replace(/\s/gu, ''));
  const sentences = analyses.flatMap(({ file, faults, sentences: own }) => {
    expect(faults, file).toEqual([]);
    return own;
  });
  expect(sentences.length).toBeGreaterThanOrEqual(10 * analyses.length);
  expectNone(
    sentences
      .filter(({ text }) => !squeezed.some((page) => page.includes(text.replace(/\s/gu, ''))))
      .map(({ text }) => `no page says “${text}”`),
  );
});
