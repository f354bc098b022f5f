import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UnprotectableTables } from '../confidentiality/UnprotectableTables.ts';
import { miniSite } from '../pipeline/miniSite.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { type Example, exampleExtract } from './exampleExtract.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { type IngestOptions, runIngest } from './runIngest.ts';
import { individualValues, received, twoMonthExtract } from './twoMonthExtract.ts';

/** Every file of a folder by its path, as text. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const named = paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]);
  return Object.fromEntries(named.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** Ingests an example among the data of a site; everything that is said, and the refusal if any. */
async function ingest(
  { data }: { data: string },
  example: Example,
  options: Partial<IngestOptions> = {},
) {
  const lines: string[] = [];
  const failure = await runIngest({
    folder: temporaryFolder(exampleExtract(example)),
    dataFolder: data,
    target: null,
    publishedOn: null,
    reason: null,
    isExact: false,
    print: (line) => lines.push(line),
    onStep: (step) => lines.push(step),
    ...options,
  }).catch((cause: unknown) => cause);
  if (failure instanceof IngestRefusal) lines.push(...failure.lines);
  else if (failure !== undefined) throw failure;
  expect(lines.filter((line) => individualValues.test(line))).toEqual([]);
  return { lines, isRefused: failure !== undefined };
}

const edition = 'activite_mensuelle/2024.csv';

/** First receptions of the edition, as `2024-01 75 30`. */
function receptions(files: Record<string, string>, path = edition): string[] {
  return (files[path] ?? '')
    .split('\n')
    .filter((line) => line.includes(',premiers_accueils,'))
    .map((line) => line.split(','))
    .map(([period, , code, , , count, status]) => `${period} ${code} ${count || status}`);
}

const protectedReceptions = [
  ...['2024-01 75 30', '2024-01 23 8', '2024-01 33 22'],
  ...['2024-01 23096S00 8', '2024-01 33063S00 12', '2024-01 33281S00 10'],
  // Three people, and the eleven that would give them.
  ...['2024-02 75 23', '2024-02 23 9', '2024-02 33 14'],
  ...['2024-02 23096S00 9', '2024-02 33063S00 secret', '2024-02 33281S00 secret'],
];

describe('runIngest', { timeout: 60_000 }, () => {
  test('writes protected editions among the others, and the same again', async () => {
    const site = miniSite();
    const before = filesOf(site.data);
    const first = await ingest(site, twoMonthExtract());
    expect(first.isRefused).toBe(false);
    expect(first.lines).toContain('  jeunes.csv : 53 lignes');
    expect(first.lines).toContain('  activite_mensuelle : nouvelles : 2024');
    const {
      [edition]: _,
      'activite_mensuelle/dataset.yaml': metadata,
      ...others
    } = filesOf(site.data);
    expect(others).toEqual(before);
    expect(metadata).toMatch(/statut: provisoire\neditions:\n {2}- fichier: 2024.csv\n/);
    const written = filesOf(site.data);
    expect(receptions(written).sort()).toEqual(protectedReceptions.sort());
    expect(JSON.stringify(written)).not.toMatch(individualValues);
    expect(readdirSync(site.root)).toEqual(['data']);

    const second = await ingest(site, twoMonthExtract());
    expect(second.lines).toContain('  activite_mensuelle : inchangées : 2024');
    expect(filesOf(site.data)).toEqual(written);
    expect((await site.publish()).lines).toEqual([]);
  });

  test('replaces fictitious editions by real ones, never the reverse', async () => {
    const site = miniSite();
    for (const name of ['activite_annuelle', 'profil_annuel']) fictitious(site, name);
    const year = { periode_debut: '2023-01-01', periode_fin: '2023-02-28' };
    const demonstration = { ...year, date_extraction: '2023-03-05', statut: 'demonstration' };
    const { jeunes: people = [], ...example } = twoMonthExtract(demonstration);
    const jeunes = people.map((line) => ({ ...line, date_premier_accueil: '2023-01-17' }));
    expect((await ingest(site, { ...example, jeunes, actes: [] })).isRefused).toBe(false);
    expect(Object.keys(filesOf(site.data))).toContain('activite_mensuelle/2023.csv');

    const { lines } = await ingest(site, twoMonthExtract());
    expect(lines).toContain(
      '  activite_mensuelle : nouvelles : 2024 ; de démonstration, retirées : 2023',
    );
    const real = filesOf(site.data);
    expect(Object.keys(real)).not.toContain('activite_mensuelle/2023.csv');

    const refused = await ingest(site, twoMonthExtract({ statut: 'demonstration' }));
    expect(refused.lines.join('\n')).toMatch(
      /^data\/activite_mensuelle\/dataset.yaml:1:1: .* éditions réelles, et l’extrait est de démonstration/m,
    );
    expect(refused.lines.at(-1)).toMatch(/rien n’a été écrit\.$/);
    expect(filesOf(site.data)).toEqual(real);

    // Elsewhere, beside nothing real.
    const target = join(site.root, 'ailleurs');
    const elsewhere = await ingest(site, twoMonthExtract({ statut: 'demonstration' }), { target });
    expect(elsewhere.isRefused).toBe(false);
    expect(filesOf(target)['activite_mensuelle/dataset.yaml']).toContain('statut: demonstration');
    expect(filesOf(site.data)).toEqual(real);
  });

  test('writes the new editions alone in another folder', async () => {
    const site = miniSite();
    const before = filesOf(site.data);
    const target = join(site.root, 'sortie/ici');
    await ingest(site, twoMonthExtract(), { target });
    const written = filesOf(target);
    expect(Object.keys(written)).toEqual([edition, 'activite_mensuelle/dataset.yaml']);
    expect(filesOf(site.data)).toEqual(before);
  });

  test('gives exact tables with a warning, outside of any Git work tree', async () => {
    const site = miniSite();
    const target = join(site.root, 'exact');
    const { lines } = await ingest(site, twoMonthExtract(), { target, isExact: true });
    expect(lines.at(-1)).toMatch(/^Effectifs exacts écrits dans .*, pour l’ARML seule/);
    const written = filesOf(target);
    expect(receptions(written, 'activite_mensuelle/exact.csv')).toContain('2024-02 33063S00 3');
    expect(written['LISEZ-MOI.txt']).toContain('ne les publiez pas');
    expect(JSON.stringify(written)).not.toMatch(individualValues);
  });

  test('notes what a revision changes, with its reason', async () => {
    const site = miniSite();
    await ingest(site, twoMonthExtract());
    const more = twoMonthExtract(
      { date_extraction: '2024-04-01' },
      { ...received, '23096S00': [9, 9] },
    );
    const { lines } = await ingest(site, more);
    expect(lines).toContain('    2024 : 6 valeurs changent, 0 devient secrète, 0 cesse de l’être');
    const revisions = filesOf(site.data)['revisions/2024.csv']?.trim().split('\n').slice(1) ?? [];
    expect(revisions).toHaveLength(6);
    expect(revisions).toContain(
      '2024-04-01,activite_mensuelle,periode=2024-01;territoire_niveau=departement;territoire_code=23;indicateur=premiers_accueils,effectif,8,publie,9,publie,Extraction du 1er avril 2024',
    );
  });
});

/** Makes every edition of a dataset fictitious. */
function fictitious(site: ReturnType<typeof miniSite>, name: string): void {
  const path = `${name}/dataset.yaml`;
  const text = filesOf(site.data)[path] ?? '';
  site.change({
    [path]: [[text, text.replaceAll(/statut: \w+/g, 'statut: demonstration')]],
  });
}

describe('runIngest refuses, and writes nothing', () => {
  const refusal = async (options: Partial<IngestOptions>, site = miniSite()) => {
    const before = filesOf(site.root);
    const { lines, isRefused } = await ingest(site, twoMonthExtract(), options);
    expect(isRefused).toBe(true);
    expect(filesOf(site.root)).toEqual(before);
    return lines.join('\n');
  };

  test('a folder that is not there, a date that does not exist', async () => {
    expect(await refusal({ folder: '/absent' })).toBe('/absent : ce dossier n’existe pas.');
    expect(await refusal({ publishedOn: '2024-02-30' })).toBe(
      '--publication 2024-02-30 : attendu une date AAAA-MM-JJ.',
    );
  });

  test('exact tables among the data, or in a Git work tree', async () => {
    expect(await refusal({ isExact: true })).toMatch(/^--sans-protection demande --sortie/);
    const site = miniSite();
    mkdirSync(join(site.root, '.git'));
    const target = join(site.root, 'exact/ici');
    expect(await refusal({ isExact: true, target }, site)).toMatch(/est dans le dépôt Git/);
  });

  test('a folder that holds something else', async () => {
    const target = temporaryFolder({ 'photos/été.jpg': '', 'activite_annuelle/2022.csv': '' });
    expect(await refusal({ target })).toMatch(
      /ce dossier contient autre chose que des jeux de données \(photos\), et il serait remplacé/,
    );
    expect(Object.keys(filesOf(target))).toEqual(['activite_annuelle/2022.csv', 'photos/été.jpg']);
  });

  test('an extract with an error, of which no message quotes a value', async () => {
    const site = miniSite();
    const before = filesOf(site.root);
    const { jeunes = [], ...example } = twoMonthExtract();
    const faulty = [
      ...jeunes,
      { ...jeunes[0], code_structure: 'SECRET', date_naissance: 'SECRET' },
    ];
    const { lines, isRefused } = await ingest(site, { ...example, jeunes: faulty });
    expect(isRefused).toBe(true);
    expect(lines.filter((line) => line.startsWith('jeunes.csv:55:'))).toHaveLength(3);
    expect(lines.at(-1)).toBe('3 erreurs : rien n’a été écrit.');
    expect(filesOf(site.root)).toEqual(before);
  });

  test('a count that what is published already gives, naming its table alone', async () => {
    const site = miniSite();
    await ingest(site, twoMonthExtract());
    // As if the eleven people of Mérignac had been published.
    const row = '2024-02,mission_locale,33281S00,Mission locale Technowest,premiers_accueils,';
    site.change({ [edition]: [[`${row},secret`, `${row}11,publie`]] });
    const before = filesOf(site.root);
    const failure = await ingest(site, twoMonthExtract()).catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(UnprotectableTables);
    expect(String((failure as Error).message)).toMatch(
      /^activite_mensuelle : un petit effectif \(niveau mission_locale\) se calcule avec ce qui est déjà publié/,
    );
    expect(filesOf(site.root)).toEqual(before);
  });
});
