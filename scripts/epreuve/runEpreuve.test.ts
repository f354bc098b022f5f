import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../src/contracts/indicatorCatalogue.ts';
import { type Example, exampleExtract } from '../ingest/exampleExtract.ts';
import { filesOf } from '../ingest/filesOf.ts';
import { IngestRefusal } from '../ingest/IngestRefusal.ts';
import { runIngest } from '../ingest/runIngest.ts';
import { individualValues, twoMonthExtract } from '../ingest/twoMonthExtract.ts';
import { miniSite } from '../pipeline/miniSite.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { printedPages } from './printedPages.ts';
import { provedNetwork } from './proofFixture.ts';
import { type EpreuveOptions, runEpreuve } from './runEpreuve.ts';

type Cells = Record<string, string>;

/** The rows of a CSV file whose cells hold no comma, those of a mission locale alone. */
function rowsOf(path: string, code: string): Cells[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines
    .map((line) => Object.fromEntries(line.split(',').map((cell, rank) => [names[rank], cell])))
    .filter((row) => row.territoire_code === code);
}

/** A number as the sheet writes it, or the sign of its absence. */
function shown(row: Cells | undefined): string {
  const value = row?.effectif || row?.cumul;
  if (value) return value.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return (
    { secret: 's', sans_objet: '–', non_disponible: 'n.\u00a0d.' }[row?.statut_valeur ?? ''] ?? ''
  );
}

const wordsOf = (element: { textContent: string | null } | null | undefined) =>
  (element?.textContent ?? '').replace(/\s/g, '\u00a0').trim();

/** The lines of the tables of a sheet, by caption or heading, as texts of cells. */
function linesUnder(html: string, title: string): string[][] {
  const { document } = parseHTML(html);
  const captions = [...document.querySelectorAll('caption, h2')];
  const heading = captions.find((one) => one.textContent?.startsWith(title));
  const root = heading?.parentElement;
  return [...(root?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map(wordsOf),
  );
}

test('a sheet for each mission locale says what its ingestion publishes, and nothing of the others', {
  timeout: 600_000,
}, async () => {
  const { data, structures, target, exact, said } = await provedNetwork();
  const { 'index.html': index = '', ...sheets } = filesOf(target);
  expect(Object.keys(sheets).map((name) => name.slice(0, 8))).toEqual(
    structures.map(({ code }) => code).sort(),
  );
  expect(said.join('\n')).toContain(`6 feuilles et leur liste (index.html) écrites dans ${target}`);
  const names = new Map(
    structures.map(({ code }) => [
      code,
      rowsOf(join(data, 'activite_annuelle/2024.csv'), code)[0]?.territoire_nom ?? '?',
    ]),
  );
  let hidden = 0;
  for (const [name, html] of Object.entries(sheets)) {
    const code = name.slice(0, 8);
    for (const [other, otherName] of names) {
      if (other === code) continue;
      expect(html).not.toContain(other);
      expect(html).not.toContain(otherName);
    }
    expect(html).toContain(`<h1>${names.get(code)}</h1>`);
    expect(html).toContain('à ne pas diffuser');
    expect(wordsOf(parseHTML(html).document.querySelector('.facts'))).toMatch(
      /10.avril.2025.*contact@exemple\.fr/,
    );

    // The year that is closed: each count, and what is published where that differs.
    const counted = rowsOf(join(exact, 'activite_annuelle/exact.csv'), code);
    const published = rowsOf(join(data, 'activite_annuelle/2024.csv'), code);
    expect(published.length).toBeGreaterThan(20);
    const figures = new Map(
      linesUnder(html, 'Chiffres clés de 2024').map(([label, value]) => [label, value]),
    );
    for (const row of published) {
      const own = counted.find((one) => one.annee === '2024' && one.indicateur === row.indicateur);
      const [before, after] = [shown(own), shown(row)];
      if (before !== after) hidden += 1;
      const label = indicatorOf(row.indicateur ?? '').shortLabel.replace(/\s/g, '\u00a0');
      expect(figures.get(label)).toBe(before === after ? before : `${before}\u00a0→\u00a0${after}`);
    }

    // The months that stay open, rounded.
    const months = rowsOf(join(exact, 'activite_mensuelle/exact.csv'), code);
    const rounded = rowsOf(join(data, 'activite_mensuelle/2025.csv'), code);
    const table = linesUnder(html, 'Mois de 2025');
    const from = table.findIndex(([label]) => label === 'Premiers\u00a0accueils');
    const receptions = (rows: Cells[]) =>
      ['2025-01', '2025-02', '2025-03'].map((month) =>
        shown(rows.find((row) => row.periode === month && row.indicateur === 'premiers_accueils')),
      );
    expect(table[from]?.slice(1, 5)).toEqual(['compté', ...receptions(months)]);
    expect(table[from + 1]?.slice(0, 4)).toEqual(['publié', ...receptions(rounded)]);
  }
  expect(hidden).toBeGreaterThan(0);
  for (const name of names.values()) expect(index).toContain(name);
  expect(index).not.toMatch(/→/);
  expect(await printedPages(Object.values(sheets))).toEqual(structures.map(() => 2));
});

/** The proofs of an example among the data of a site; everything that is said, and the refusal if any. */
async function prove(
  { data }: { data: string },
  example: Example,
  options: Partial<EpreuveOptions> = {},
) {
  const lines: string[] = [];
  const failure = await runEpreuve({
    folder: temporaryFolder(exampleExtract(example)),
    dataFolder: data,
    target: join(temporaryFolder(), 'epreuves'),
    replyBy: null,
    publishedOn: null,
    reason: null,
    print: (line) => lines.push(line),
    onStep: () => {},
    ...options,
  }).catch((cause: unknown) => cause);
  if (failure instanceof IngestRefusal) lines.push(...failure.lines);
  else if (failure !== undefined) throw failure;
  expect(lines.filter((line) => individualValues.test(line))).toEqual([]);
  return { lines, isRefused: failure !== undefined };
}

describe('months alone', () => {
  test('are told exact and as they will be published, the same twice, without a line of anybody', async () => {
    const site = miniSite();
    const before = filesOf(site.root);
    const target = join(temporaryFolder(), 'epreuves');
    const options = { target, mostSmall: 1 };
    const { isRefused } = await prove(site, twoMonthExtract(), options);
    expect(isRefused).toBe(false);
    expect(filesOf(site.root)).toEqual(before);
    const sheets = filesOf(target);
    expect(JSON.stringify(sheets)).not.toMatch(individualValues);
    const own = Object.entries(sheets).find(([path]) => path.startsWith('33063S00'));
    const table = linesUnder(own?.[1] ?? '', 'Mois de 2024');
    const from = table.findIndex(([label]) => label === 'Premiers\u00a0accueils');
    expect(table[from]?.slice(1, 4)).toEqual(['compté', '12', '3']);
    expect(table[from + 1]?.slice(0, 3)).toEqual(['publié', '10', 's']);
    await prove(site, twoMonthExtract(), options);
    expect(filesOf(target)).toEqual(sheets);
  });

  test('that are ingested already say so: the sheets no longer tell what changes', async () => {
    const site = miniSite();
    const first = await prove(site, twoMonthExtract());
    expect(first.lines.join('\n')).not.toContain('déjà dans data/');
    await runIngest({
      folder: temporaryFolder(exampleExtract(twoMonthExtract())),
      ...{ dataFolder: site.data, target: null, publishedOn: null, reason: null, isExact: false },
      ...{ print: () => {}, onStep: () => {} },
    });
    const again = await prove(site, twoMonthExtract());
    expect(again.lines.at(-1)).toContain('Cette extraction est déjà dans data/');
  });
});

describe('refuses, and writes nothing', () => {
  const refusal = async (options: Partial<EpreuveOptions>, site = miniSite()) => {
    const before = filesOf(site.root);
    const { lines, isRefused } = await prove(site, twoMonthExtract(), options);
    expect(isRefused).toBe(true);
    expect(filesOf(site.root)).toEqual(before);
    return lines.join('\n');
  };

  test('no folder to write to, or one that Git may take', async () => {
    expect(await refusal({ target: null })).toBe(
      'L’épreuve contient des effectifs exacts : ajoutez --sortie <dossier>, hors de tout dépôt Git.',
    );
    const site = miniSite();
    mkdirSync(join(site.root, '.git'));
    const target = join(site.root, 'epreuves/ici');
    expect(await refusal({ target }, site)).toMatch(/est dans le dépôt Git .* Remède : choisissez/);
  });

  test('a folder that holds something else', async () => {
    const target = temporaryFolder({ 'photo.jpg': '', '33063S00-bordeaux.html': '' });
    expect(await refusal({ target })).toMatch(/autre chose que des épreuves \(photo\.jpg\)/);
    expect(Object.keys(filesOf(target))).toEqual(['33063S00-bordeaux.html', 'photo.jpg']);
  });

  test('an answer on a day that does not exist, or after the publication', async () => {
    expect(await refusal({ replyBy: '2024-02-30' })).toBe(
      '--reponse 2024-02-30 : ce jour n’existe pas. Remède : donnez une date du calendrier.',
    );
    expect(await refusal({ replyBy: '2024-03-20', publishedOn: '2024-03-20' })).toMatch(
      /la publication est prévue le 20 mars 2024/,
    );
  });

  test('an extract with an error, as the ingestion does', async () => {
    const { jeunes = [], ...example } = twoMonthExtract();
    const faulty = [...jeunes, { ...jeunes[0], code_structure: 'SECRET' }];
    const target = join(temporaryFolder(), 'epreuves');
    const site = miniSite();
    const { lines } = await prove(site, { ...example, jeunes: faulty }, { target });
    expect(lines.filter((line) => line.startsWith('jeunes.csv:55:'))).toHaveLength(2);
    expect(lines.at(-1)).toBe('2 erreurs : rien n’a été écrit.');
    expect(() => filesOf(target)).toThrow();
  });
});
