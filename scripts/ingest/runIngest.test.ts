import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniSite } from '../pipeline/miniSite.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { type Example, exampleExtract } from './exampleExtract.ts';
import { filesOf } from './filesOf.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { type IngestOptions, runIngest } from './runIngest.ts';
import { individualValues, received, twoMonthExtract } from './twoMonthExtract.ts';

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
    mostSmall: 1,
    onStep: (step) => lines.push(step),
    ...options,
  }).catch((cause: unknown) => cause);
  if (failure instanceof IngestRefusal) lines.push(...failure.lines);
  else if (failure !== undefined) throw failure;
  expect(lines.filter((line) => individualValues.test(line))).toEqual([]);
  return { lines, isRefused: failure !== undefined };
}

/** As the analyst ingests: levels that would be mostly secret are left out. */
const byRule = { mostSmall: undefined };

/** Levels of territory that the monthly datasets of 2024 show. */
function levelsIn({ data }: { data: string }): Record<string, string[]> {
  const months = Object.entries(filesOf(data)).filter(([path]) => /mensuel.*2024\.csv$/.test(path));
  return Object.fromEntries(
    months.map(([path, text]) => {
      const levels = text.match(/(?<=,)(region|departement|mission_locale)(?=,)/g) ?? [];
      return [path.split('/')[0], [...new Set(levels)].sort()];
    }),
  );
}

const edition = 'activite_mensuelle/2024.csv';
/** What a first month writes: months, and their totals since January. */
const firstFiles = [
  edition,
  'activite_mensuelle/dataset.yaml',
  'cumuls_mensuels/2024.csv',
  'cumuls_mensuels/dataset.yaml',
];

/** First receptions of the edition, as `2024-01 75 30`. */
function receptions(files: Record<string, string>, path = edition): string[] {
  return (files[path] ?? '')
    .split('\n')
    .filter((line) => line.includes(',premiers_accueils,'))
    .map((line) => line.split(','))
    .map(([period, , code, , , count, status]) => `${period} ${code} ${count || status}`);
}

/** Of 8, 12 and 10 people, then of 9, 3 and 11: rounded at every level, each from its true value. */
const protectedReceptions = [
  ...['2024-01 75 30', '2024-01 23 10', '2024-01 33 20'],
  ...['2024-01 23096S00 10', '2024-01 33063S00 10', '2024-01 33281S00 10'],
  ...['2024-02 75 25', '2024-02 23 10', '2024-02 33 15'],
  // Three people; the eleven others, rounded, do not give them.
  ...['2024-02 23096S00 10', '2024-02 33063S00 secret', '2024-02 33281S00 10'],
];
/** Totals since January: 17 of 8 and 9, 15 of 12 and 3, which is secret; not the sums of what is shown. */
const protectedTotals = [
  ...protectedReceptions.slice(0, 6),
  ...['2024-02 75 55', '2024-02 23 15', '2024-02 33 35'],
  ...['2024-02 23096S00 15', '2024-02 33063S00 15', '2024-02 33281S00 20'],
];

describe('runIngest', { timeout: 60_000 }, () => {
  test('refuses, before the long work, what cannot be read beside what it writes', async () => {
    const site = miniSite();
    site.change({ 'territoires/dataset.yaml': [['licence: lov2', 'licence: libre']] });
    const { lines, isRefused } = await ingest(site, twoMonthExtract());
    expect(isRefused).toBe(true);
    const told = /^data\/territoires\/dataset\.yaml:\d+:\d+: licence : valeur non admise/;
    expect(lines.filter((line) => told.test(line))).toHaveLength(1);
    expect(lines).not.toContain('chargement');
  });

  test('tells what is wrong in data/ and in the extract at once', async () => {
    const site = miniSite();
    site.change({ 'reseau_annuel/dataset.yaml': [['licence: lov2', 'licence: libre']] });
    const example = twoMonthExtract();
    const short = example.jeunes?.map((line) => ({
      ...line,
      code_structure: line.code_structure?.slice(0, 5) ?? '',
    }));
    const { lines, isRefused } = await ingest(site, { ...example, jeunes: short ?? [] });
    expect(isRefused).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/^data\/reseau_annuel\/dataset\.yaml:/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^jeunes\.csv:2:2: .* n’a que ses cinq chiffres.* ajoutez S00/),
    );
    expect(lines.at(-1)).toBe('53 erreurs : rien n’a été écrit.');
    const mended = await ingest(site, example);
    expect(mended.isRefused).toBe(true);
    expect(mended.lines.at(-1)).toBe('data/ ne peut pas être lu en entier : rien n’a été écrit.');
    expect(mended.lines).not.toContain('accompagnement');
  });

  test.each([
    [{ today: '2024-03-04' }, 'date_extraction est le 5 mars 2024, et nous sommes le 4 mars 2024'],
    [{ publishedOn: '2024-03-04' }, 'attendu une date du 5 mars 2024, jour de l’extraction'],
    [{ publishedOn: '2062-03-04', today: '2024-04-01' }, 'au 1er avril 2025'],
  ])('refuses dates that cannot be, before the long work: %o', async (options, message) => {
    const site = miniSite();
    const { lines, isRefused } = await ingest(site, twoMonthExtract(), options);
    expect(isRefused).toBe(true);
    expect(lines.at(-1)).toContain(message);
    expect(lines).not.toContain('accompagnement');
  });

  test('writes protected editions among the others, and the same again', async () => {
    const site = miniSite();
    const before = filesOf(site.data);
    const first = await ingest(site, twoMonthExtract());
    expect(first.isRefused).toBe(false);
    expect(first.lines).toContain('  jeunes.csv : 53 lignes');
    expect(first.lines).toContain('  activite_mensuelle : nouvelles : 2024');
    expect(first.lines.at(-1)).toBe(`4 fichiers écrits dans ${site.data}.`);
    const written = filesOf(site.data);
    const others = Object.entries(written).filter(([path]) => !firstFiles.includes(path));
    expect(Object.fromEntries(others)).toEqual(before);
    for (const name of ['activite_mensuelle', 'cumuls_mensuels']) {
      expect(written[`${name}/dataset.yaml`]).toMatch(
        /statut: provisoire\neditions:\n {2}- fichier: 2024.csv\n(?: {4}date_.*\n){2} {4}arrondi: 5\n$/,
      );
    }
    expect(receptions(written).sort()).toEqual(protectedReceptions.toSorted());
    expect(receptions(written, 'cumuls_mensuels/2024.csv').sort()).toEqual(
      protectedTotals.toSorted(),
    );
    expect(JSON.stringify(written)).not.toMatch(individualValues);
    expect(readdirSync(site.root)).toEqual(['data']);

    const second = await ingest(site, twoMonthExtract());
    expect(second.lines).toContain('  activite_mensuelle : inchangées : 2024');
    expect(second.lines).toContain('  cumuls_mensuels : inchangées : 2024');
    expect(second.lines.at(-1)).toBe(`Aucun fichier ne change dans ${site.data}.`);
    expect(filesOf(site.data)).toEqual(written);
    expect((await site.publish()).lines).toEqual([]);
  });

  test('keeps the day of publication, which never goes back', async () => {
    const site = miniSite();
    await ingest(site, twoMonthExtract(), { publishedOn: '2024-03-15' });
    const written = filesOf(site.data);
    const again = await ingest(site, twoMonthExtract());
    expect(again.lines.at(-1)).toBe(`Aucun fichier ne change dans ${site.data}.`);
    expect(filesOf(site.data)).toEqual(written);
    const earlier = await ingest(site, twoMonthExtract(), { publishedOn: '2024-03-10' });
    expect(earlier.isRefused).toBe(true);
    expect(earlier.lines.join('\n')).toContain(
      'data/activite_mensuelle/dataset.yaml:1:1: l’édition 2024.csv est datée du 15 mars 2024, et le serait maintenant du 10 mars 2024. Attendu : une date de publication qui ne recule pas. Remède : relancez la commande avec --publication 2024-03-15',
    );
    expect(filesOf(site.data)).toEqual(written);
    const later = await ingest(site, twoMonthExtract(), { publishedOn: '2024-03-20' });
    expect(later.lines.at(-1)).toBe(`2 fichiers écrits dans ${site.data}.`);
  });

  test('publishes the region alone where the rest would be mostly secret, and says so', async () => {
    const site = miniSite();
    const { lines } = await ingest(site, twoMonthExtract(), byRule);
    expect(levelsIn(site)).toEqual({ activite_mensuelle: ['region'], cumuls_mensuels: ['region'] });
    const said = lines.findIndex((line) => line.startsWith('Niveaux de territoire'));
    expect(lines[said + 1]).toMatch(
      /^ {2}activite_mensuelle : publié : région ; laissé de côté : départements \(\d\d,\d %\), missions locales \(\d\d,\d %\)$/,
    );
    // Before the long work, of which the time is told.
    const told = lines.indexOf('Protection et audit : moins d’une minute.');
    expect([said, told, lines.indexOf('audit')].toSorted((a, b) => a - b)).toEqual([
      said,
      told,
      lines.indexOf('audit'),
    ]);
    expect(told).toBeGreaterThan(0);
    expect((await site.publish()).lines).toEqual([]);
    const again = await ingest(site, twoMonthExtract(), byRule);
    expect(again.lines).toContain('  activite_mensuelle : inchangées : 2024');
  });

  test('keeps a level that real editions show, whatever the next extracts', async () => {
    const site = miniSite();
    await ingest(site, twoMonthExtract());
    const every = ['departement', 'mission_locale', 'region'];
    const levels = { activite_mensuelle: every, cumuls_mensuels: every };
    expect(levelsIn(site)).toEqual(levels);
    const next = await ingest(site, twoMonthExtract({ date_extraction: '2024-04-05' }), byRule);
    expect(levelsIn(site)).toEqual({ ...levels, activite_mensuelle_anterieure: every });
    expect(next.lines.filter((line) => line.includes('car déjà publié'))).toHaveLength(1);
    expect((await site.publish()).lines).toEqual([]);
  });

  test('is not bound by the levels of fictitious editions', async () => {
    const site = miniSite();
    for (const name of ['activite_annuelle', 'profil_annuel']) fictitious(site, name);
    await ingest(site, twoMonthExtract({ statut: 'demonstration' }));
    expect(levelsIn(site).activite_mensuelle).toHaveLength(3);
    await ingest(site, twoMonthExtract({ date_extraction: '2024-04-05' }), byRule);
    expect(levelsIn(site)).toEqual({ activite_mensuelle: ['region'], cumuls_mensuels: ['region'] });
  });

  test('replaces fictitious editions by real ones, never the reverse', async () => {
    const site = miniSite();
    for (const name of ['activite_annuelle', 'profil_annuel']) fictitious(site, name);
    const year = { periode_debut: '2025-01-01', periode_fin: '2025-02-28' };
    const demonstration = { ...year, date_extraction: '2025-03-05', statut: 'demonstration' };
    const { jeunes: people = [], ...example } = twoMonthExtract(demonstration);
    const jeunes = people.map((line) => ({ ...line, date_premier_accueil: '2025-01-17' }));
    expect((await ingest(site, { ...example, jeunes, actes: [] })).isRefused).toBe(false);
    const invented = filesOf(site.data);
    expect(Object.keys(invented)).toContain('activite_mensuelle/2025.csv');
    expect(invented['activite_mensuelle/dataset.yaml']).toMatch(
      /statut: demonstration\n.*arrondi: 5/s,
    );

    const { lines } = await ingest(site, twoMonthExtract());
    expect(lines).toContain(
      '  activite_mensuelle : nouvelles : 2024 ; de démonstration, retirées : 2025',
    );
    const real = filesOf(site.data);
    expect(Object.keys(real)).not.toContain('activite_mensuelle/2025.csv');
    expect(Object.keys(real)).not.toContain('cumuls_mensuels/2025.csv');
    // What a fictitious extraction gave is nothing to remember.
    expect(Object.keys(real).join()).not.toContain('anterieure');

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
    expect(Object.keys(written)).toEqual(firstFiles);
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

  test('changes the months of an open year without a revision, and keeps what they were', async () => {
    const site = miniSite();
    await ingest(site, twoMonthExtract());
    const before = filesOf(site.data);
    const more = twoMonthExtract(
      { date_extraction: '2024-04-01' },
      { ...received, '23096S00': [20, 9] },
    );
    const { lines } = await ingest(site, more);
    // In January, twelve more in Creuse, its mission locale and the region: received, and seen.
    expect(lines).toContain('    2024 : 6 valeurs changent, 0 devient secrète, 0 cesse de l’être');
    expect(lines.join('\n')).not.toContain('revisions');
    const after = filesOf(site.data);
    expect(receptions(after)).toEqual(expect.arrayContaining(['2024-01 75 40', '2024-01 23 20']));
    expect(Object.keys(after).join()).not.toContain('revisions');
    const archive = after['activite_mensuelle_anterieure/2024.csv']?.trim().split('\n') ?? [];
    const former = before[edition]?.trim().split('\n') ?? [];
    expect(archive[0]).toBe(`date_extraction,${former[0]}`);
    expect(archive.slice(1)).toEqual(former.slice(1).map((line) => `2024-03-05,${line}`));
    expect((await site.publish()).lines).toEqual([]);
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
    expect(await refusal({ folder: '/absent' })).toBe(
      '/absent : ce dossier n’existe pas. Remède : donnez le dossier qui contient extraction.yaml et les fichiers CSV.',
    );
    expect(await refusal({ publishedOn: '2024-02-30' })).toBe(
      '--publication 2024-02-30 : ce jour n’existe pas. Remède : donnez une date du calendrier.',
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

  test('an extract that is older than the published one', async () => {
    const site = miniSite();
    await ingest(site, twoMonthExtract({ date_extraction: '2024-03-06' }));
    const before = filesOf(site.data);
    const { lines, isRefused } = await ingest(site, twoMonthExtract());
    expect(isRefused).toBe(true);
    expect(lines.at(-1)).toBe(
      'extraction.yaml : l’extrait date du 5 mars 2024, et le suivi mensuel publié de celui du 6 mars 2024. Remède : ingérez un extrait plus récent ; les mois déjà publiés ne reviennent pas en arrière.',
    );
    expect(filesOf(site.data)).toEqual(before);
  });

  test('years that are none, and a revision without its reason', async () => {
    expect(await refusal({ closedYears: [Number.NaN] })).toBe(
      '--definitif : attendu une année, AAAA, ou plusieurs : 2024,2025.',
    );
    expect(await refusal({ revisedYears: [24], reason: 'Doublons.' })).toMatch(
      /^--reviser : attendu/,
    );
    expect(await refusal({ revisedYears: [2022] })).toBe(
      '--reviser change une édition définitive, et demande sa raison : ajoutez --motif "…".',
    );
    expect(await refusal({ closedYears: [2024] })).toMatch(
      /--definitif 2024 : l’extrait ne couvre pas cette année/,
    );
    expect(await refusal({ closedYears: [2023] })).toMatch(/l’année est déjà close/);
  });
});
