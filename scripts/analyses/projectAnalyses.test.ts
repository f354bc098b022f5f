import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimOf } from '../../src/analyses/claims/claims.ts';
import type { Publication, Row } from '../../src/analyses/publication.ts';
import { type ResolvedAnalysis, resolveAnalysis } from '../../src/analyses/resolveAnalysis.ts';
import { unpublishedLines } from '../../src/analyses/years/unpublishedLines.ts';
import { parcoursSituations } from '../../src/contracts/parcoursSituations.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { publishedTables } from '../pipeline/derive/publishedTables.ts';
import { readData } from '../pipeline/read/readData.ts';
import { readGlossary } from './readGlossary.ts';
import { resolveFolder } from './resolveFolder.ts';
import { aYearMore } from './yearMoreFixture.ts';

// The analyses of the project, whatever is committed: what is there of them says what is published,
// and goes on with the years.
const root = resolve(import.meta.dirname, '../..');
const folder = 'src/content/analyses';
const glossary = readGlossary(join(root, 'src/content/glossaire.yaml'));
const { datasets } = readData(join(root, 'data'));

/** What the analyses may cite of a publication: the region. */
function regionOf(data: Datasets): Publication {
  const rows = new Map(
    publishedTables(data).map(({ contract, rows }) => [
      contract.name,
      rows.filter(({ territoire_niveau: level = 'region' }) => level === 'region'),
    ]),
  );
  return { rows: ({ name }) => rows.get(name) ?? null };
}

const published = regionOf(datasets);
const resolved = (publication: Publication) =>
  resolveFolder(root, folder, { publication, glossary });
const analyses = resolved(published);
const there = analyses.filter(({ missing }) => missing.length === 0);
const faultsOf = (all: readonly ResolvedAnalysis[]) => all.flatMap(({ faults }) => faults);

/** The publication, without the rows that are gone. */
const without = (isGone: (name: string, row: Row) => boolean): Publication => ({
  rows: ({ name }) => {
    const left = published.rows({ name })?.filter((row) => !isGone(name, row));
    return left && left.length > 0 ? left : null;
  },
});

/** Last cohort of which the whole follow-up is known. */
function lastWhole(): number {
  const rows = datasets.get(parcoursSituations.name)?.rows ?? [];
  const whole = rows.filter(
    ({ values }) => values.mois_depuis_accueil === 24 && values.statut_valeur === 'publie',
  );
  return Math.max(0, ...whole.map(({ values }) => Number(values.cohorte)));
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const timeless = (text: string) => text.replace(/\b20\d\d\b/g, 'l’année');

/** The last year of the rows that an analysis cites. */
function lastCited(analysis: ResolvedAnalysis | undefined): number {
  const rows = analysis?.citations.map(({ row }) => row) ?? [];
  return Math.max(...rows.map(({ cohorte, annee }) => Number(cohorte ?? annee ?? 0)));
}

test('what is published of the analyses is without a fault', () => {
  expect(faultsOf(analyses)).toEqual([]);
});

describe.skipIf(there.length === 0)('one year more, and no word to edit', () => {
  const after = resolved(regionOf(aYearMore(datasets, lastWhole())));
  const moving = there.filter(({ file }) => /\bderniere\b/.test(textOf(file)));

  test.each(moving.map(({ file }) => file))('%s goes on by one year', (file) => {
    const [old, next] = [there, after].map((all) => all.find((one) => one.file === file));
    expect(next?.faults).toEqual([]);
    expect(next?.missing).toEqual([]);
    expect(lastCited(next)).toBe(lastCited(old) + 1);
    const [before = [], said = []] = [old, next].map((one) =>
      one?.sentences.map(({ text }) => text),
    );
    expect(said.some((text) => text.includes(String(lastCited(next))))).toBe(true);
    // The new year has the values of the former; those of other years may be new beside it.
    if (/\b(?:precedente|premiere|derniere-\d)\b/.test(textOf(file))) return;
    expect(said.map(timeless)).toEqual(before.map(timeless));
  });
});

/** The first choice between a rise, no difference and a fall. */
function signChoice(text: string) {
  return [...text.matchAll(/:selon\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)\]/g)].find(([, ...words]) =>
    words.every((word) => claimOf(word)?.kind === 'sign'),
  );
}

describe.skipIf(there.length === 0)('a contradiction stops the build, with its line', () => {
  const choosing = there.filter(({ file }) => signChoice(textOf(file)));

  test.each(choosing.map(({ file }) => file))('%s', (file) => {
    const text = textOf(file);
    const choice = signChoice(text);
    const line = text.slice(0, choice?.index).split('\n').length;
    // Each of the words asserted: the data bear one of them out.
    const faults = (choice?.slice(1) ?? []).map((words) => {
      const asserted = text.replace(choice?.[0] ?? '', `:sens[${words}]`);
      return resolveAnalysis(file, asserted, { publication: published, glossary }).faults;
    });
    const denied = faults.filter(({ length }) => length > 0).flat();
    expect(denied).toHaveLength(2);
    for (const fault of denied) {
      expect(fault).toMatchObject({ file, line });
      expect(fault.message).toContain('est démenti par les données');
    }
  });
});

describe.skipIf(there.length === 0)('what is missing hides an analysis, and breaks none', () => {
  const cited = there.flatMap(({ citations }) => citations);
  const datasetsCited = [...new Set(cited.map(({ contract }) => contract.name))];

  test.each(datasetsCited)('%s: each analysis that cites it says so on one line', (dataset) => {
    const left = resolved(without((name) => name === dataset));
    expect(faultsOf(left)).toEqual([]);
    const citing = there.filter(({ citations }) =>
      citations.some(({ contract }) => contract.name === dataset),
    );
    const lines = unpublishedLines(left);
    expect(lines.length).toBeGreaterThanOrEqual(citing.length);
    for (const { file } of citing) {
      const own = lines.filter((line) => line.includes(file));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(`n’est pas publiée : il y manque le jeu ${dataset}`);
    }
  });

  test.each(['cohorte', 'annee'])('each value of %s', (column) => {
    const values = new Set(cited.map(({ row }) => row[column]).filter((value) => value));
    for (const value of values) {
      const left = resolved(without((_, row) => row[column] === value));
      expect(faultsOf(left), `${column}=${value}`).toEqual([]);
    }
  });

  test('all but the last years', () => {
    const last = lastWhole();
    const left = resolved(without((_, row) => Number(row.cohorte ?? row.annee) < last));
    expect(faultsOf(left)).toEqual([]);
  });

  test('each row that a sentence rests on', () => {
    for (const { file, citations } of there) {
      const text = textOf(file);
      for (const { contract, row } of citations) {
        const publication = without(
          (name, other) =>
            name === contract.name && contract.key.every((key) => other[key] === row[key]),
        );
        const { faults } = resolveAnalysis(file, text, { publication, glossary });
        expect(faults, `${file}: ${contract.key.map((key) => row[key]).join('|')}`).toEqual([]);
      }
    }
  });
});
