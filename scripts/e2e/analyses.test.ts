import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Publication, Row } from '../../src/analyses/publication.ts';
import { folderPublication } from '../analyses/folderPublication.ts';
import { readGlossary } from '../analyses/readGlossary.ts';
import { resolveFolder } from '../analyses/resolveFolder.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { parsePage } from './parsePage.ts';
import { projectFolder } from './projectFolder.ts';
import { publishedData } from './publishedData.ts';
import { sitePages } from './sitePages.ts';

const data = publishedData(join(distFolder(), 'donnees'));
const pages = sitePages(distFolder())
  .filter(({ url }) => /^\/observatoire\/[a-z0-9-]+\/$/.test(url))
  .map(({ url, html }) => ({ url, document: parsePage(html) }));

const plain = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();
const place = (cell: Element) =>
  `${cell.getAttribute('data-jeu')} ${cell.getAttribute('data-cle')}`;

/** Every analysis, resolved again from a publication. */
function resolveFrom(publication: Publication) {
  const glossary = readGlossary(join(projectFolder, 'src/content/glossaire.yaml'));
  return resolveFolder(projectFolder, 'src/content/analyses', { publication, glossary });
}

/** The publication of the built site, some of its rows changed. */
function changed(dataset: string, change: (row: Row) => Row): Publication {
  const built = folderPublication(join(distFolder(), 'donnees'));
  return {
    rows: (contract) => {
      const rows = built.rows(contract);
      return contract.name === dataset ? (rows?.map(change) ?? null) : rows;
    },
  };
}

test('there are six analyses at least', () => {
  expect(pages.length).toBeGreaterThanOrEqual(6);
});

test('every number of a sentence leads to a line of its page, which shows the same row', () => {
  const links = pages.flatMap(({ url, document }) =>
    [...document.querySelectorAll('main a.cited')].map((link) => ({ url, document, link })),
  );
  expect(links.length).toBeGreaterThan(100);
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
    const [dataset = '', key = '', column = ''] = ['jeu', 'cle', 'colonne'].map(
      (name) => cell.getAttribute(`data-${name}`) ?? '',
    );
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
  const analyses = resolveFrom(changed('', (row) => row));
  const sentences = analyses.flatMap(({ file, faults, sentences: own }) => {
    expect(faults, file).toEqual([]);
    return own;
  });
  expect(sentences.length).toBeGreaterThan(100);
  expectNone(
    sentences
      .filter(({ text }) => !squeezed.some((page) => page.includes(text.replace(/\s/gu, ''))))
      .map(({ text }) => `no page says “${text}”`),
  );
});

test('another value gives another sentence', () => {
  const before = resolveFrom(changed('', (row) => row)).flatMap(({ sentences }) => sentences);
  const cell = { cohorte: 2023, issue: 'formation_ever', population: 'ensemble', mois: 18 };
  const after = resolveFrom(
    changed('parcours_courbes', (row) => {
      const isIt = Object.entries(cell).every(([column, value]) => row[column] === value);
      return isIt && row.territoire_niveau === 'region' ? { ...row, estimation: 16.4 } : row;
    }),
  ).flatMap(({ sentences }) => sentences);
  const differ = after.filter(({ text }, i) => text !== before[i]?.text);
  expect(differ).toHaveLength(1);
  expect(differ[0]?.text).toContain('16,4\u00a0% à 18 mois');
});

test('reversed trends stop the build, each with its file and line', () => {
  const faults = resolveFrom(
    changed('parcours_ecarts', (row) => {
      const [ecart, low, high] = ['ecart', 'borne_basse', 'borne_haute'].map((c) => row[c]);
      const turned = (value: unknown) => (typeof value === 'number' ? -value : null);
      return { ...row, ecart: turned(ecart), borne_basse: turned(high), borne_haute: turned(low) };
    }),
  ).flatMap((analysis) => analysis.faults);
  expect(faults.length).toBeGreaterThan(10);
  expect(faults.every(({ message }) => message.includes('est démenti par les données'))).toBe(true);
  expect(faults.every(({ file, line }) => file.endsWith('.md') && line > 5)).toBe(true);
});
