import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from '../confidentiality/cells/tableRows.ts';
import { lifeTable, months } from '../confidentiality/relations/lifeTableFixture.ts';
import { chronogramMonth } from '../confidentiality/relations/receptionFixture.ts';
import { plantedPeople } from '../pathways/typology/plantedPeople.ts';
import { miniSite } from '../pipeline/miniSite.ts';
import { readData } from '../pipeline/read/readData.ts';
import { sha256 } from '../pipeline/write/publishedFile.ts';
import type { ExactTables } from './count/countExtract.ts';
import { countedPeriods } from './count/countedPeriods.ts';
import type { DataFiles } from './editions/datasetFiles.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import type { Counted } from './ingestExtract.ts';
import { safeEditions } from './safeEditions.ts';

/** Changes a file of a data folder, and the SHA-256 by which it is frozen. */
function rewrite(data: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(data, path));
  const after = Buffer.from(change(before.toString()));
  writeFileSync(join(data, path), after);
  const metadata = join(data, dirname(path), 'dataset.yaml');
  const text = readFileSync(metadata, 'utf8');
  writeFileSync(metadata, text.replace(sha256(before), sha256(after)));
}

const hidden = /,(entrees_alternance|mobilites_internationales|entrees_\w+,\w+,\w+),\d*,\w+$/gm;

/**
 * The data of the mini site, 2022 being final and 2023 provisional, where what holds secrets is
 * said to be unknown; and its counts, that stand for exact ones.
 */
function exactSite() {
  const { data } = miniSite();
  for (const path of ['activite_annuelle', 'profil_annuel']) {
    for (const year of [2022, 2023]) {
      rewrite(data, `${path}/${year}.csv`, (text) =>
        text.replaceAll(hidden, ',$1,,non_disponible'),
      );
    }
  }
  const { datasets } = readData(data);
  const rowsOf = (name: string): Row[] =>
    (datasets.get(name)?.rows ?? []).map(({ values }) => values);
  return { data, activity: rowsOf('activite_annuelle'), profile: rowsOf('profil_annuel') };
}

type Site = ReturnType<typeof exactSite>;

const none: Record<keyof ExactTables, []> = {
  activite_annuelle: [],
  profil_annuel: [],
  activite_mensuelle: [],
  parcours_situations: [],
  parcours_transitions: [],
  parcours_premiere_entree: [],
  parcours_apres_formation: [],
};

/** What the ingestion of exact tables makes of a site, whose own editions they replace. */
function attempt(
  { data, activity, profile }: Site,
  tables: TableRows,
  statut: ExtractMetadata['statut'] = 'provisoire',
  sequences: Counted['sequences'] = [],
  revisedYears: readonly number[] = [],
) {
  const metadata: ExtractMetadata = {
    date_extraction: '2024-03-31',
    periode_debut: '2022-01-01',
    periode_fin: '2023-12-31',
    source: 'iMilo : données d’essai',
    statut,
  };
  const own = { activite_annuelle: activity, profil_annuel: profile };
  const counted = {
    tables: { ...none, ...own, ...tables },
    summary: { metadata, periods: countedPeriods(metadata), read: {}, ignored: [], computed: {} },
    sequences,
  } as unknown as Counted;
  return safeEditions(counted, data, {
    publishedOn: '2024-04-02',
    reason: 'Saisies tardives.',
    revisedYears,
    isElsewhere: false,
  });
}

/** The editions of an ingestion that nothing forbids. */
function ingest(...asked: Parameters<typeof attempt>) {
  const { anomalies, ...editions } = attempt(...asked);
  expect(anomalies.filter(({ severity }) => severity === 'erreur')).toEqual([]);
  return editions;
}

const textOf = (files: DataFiles | undefined, path: string) =>
  Buffer.from(files?.get(path) ?? []).toString();

const paths = (files: DataFiles = new Map()) => [...files.keys()].sort();

/** Seven more interviews a year in each mission locale. */
function moreInterviews({ activity }: Site): TableRows {
  const structures: Record<string, number> = { '75': 3, '33': 2 };
  const more = ({ territoire_code: code }: Row) => 7 * (structures[String(code)] ?? 1);
  return {
    activite_annuelle: activity.map((row) =>
      row.indicateur === 'entretiens'
        ? { ...row, effectif: Number(row.effectif) + more(row) }
        : row,
    ),
  };
}

describe('final editions', () => {
  test('are left as they are, whatever the new counts', () => {
    const site = exactSite();
    const { files, changes, revised, differing } = ingest(site, moreInterviews(site));
    expect(paths(files?.written)).toEqual([
      'activite_annuelle/2023.csv',
      'activite_annuelle/dataset.yaml',
      'profil_annuel/2023.csv',
      'profil_annuel/dataset.yaml',
      'revisions/2024.csv',
      'revisions/dataset.yaml',
    ]);
    const before = readFileSync(join(site.data, 'activite_annuelle/2022.csv'));
    expect(files?.all.get('activite_annuelle/2022.csv')).toEqual(before);
    expect(textOf(files?.written, 'activite_annuelle/dataset.yaml')).toContain(sha256(before));
    expect(changes[0]).toMatchObject({ frozen: [2022], added: [], rewritten: [{ year: 2023 }] });
    // Interviews of 2023 alone are revised: the region, 2 départements, 3 missions locales.
    expect(revised).toBe(6);
    expect(differing).toEqual([{ dataset: 'activite_annuelle', year: 2022, values: 6 }]);
  });

  test('are revised when their year is asked: their cells change, their SHA-256 stays', () => {
    const site = exactSite();
    const { files, revised, differing } = ingest(
      site,
      moreInterviews(site),
      'provisoire',
      [],
      [2022],
    );
    const before = readFileSync(join(site.data, 'activite_annuelle/2022.csv'), 'utf8').split('\n');
    const after = textOf(files?.written, 'activite_annuelle/2022.csv').split('\n');
    expect(after).toHaveLength(before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(6);
    expect(changed[0]).toBe('2022,region,75,Nouvelle-Aquitaine,entretiens,15441,publie');
    expect([revised, differing]).toEqual([12, []]);
    expect(textOf(files?.written, 'activite_annuelle/dataset.yaml')).toContain(
      sha256(Buffer.from(before.join('\n'))),
    );
    expect(textOf(files?.written, 'revisions/2024.csv')).toContain(
      'territoire_code=75;indicateur=entretiens,effectif,15420,publie,15441,publie,Saisies tardives.',
    );
  });

  test('are not revised twice on one day: what stood in between may have been seen', () => {
    const site = exactSite();
    const { files } = ingest(site, moreInterviews(site), 'provisoire', [], [2022]);
    for (const [path, bytes] of files?.written ?? []) {
      mkdirSync(dirname(join(site.data, path)), { recursive: true });
      writeFileSync(join(site.data, path), bytes);
    }
    const again = attempt(site, {}, 'provisoire', [], [2022]);
    expect(again.files).toBeNull();
    expect(again.anomalies[0]?.message).toBe(
      'cette valeur a déjà une révision du 2024-04-02, et elle change de nouveau',
    );
  });

  test('are what a final extract writes once, and never again', () => {
    const site = exactSite();
    const { files } = ingest(site, {}, 'definitif');
    const csv = files?.written.get('profil_annuel/2023.csv') ?? new Uint8Array();
    expect(textOf(files?.written, 'profil_annuel/dataset.yaml')).toContain(sha256(csv));
    for (const [path, bytes] of files?.written ?? []) {
      mkdirSync(dirname(join(site.data, path)), { recursive: true });
      writeFileSync(join(site.data, path), bytes);
    }
    const again = ingest(site, moreInterviews(site), 'definitif');
    expect(paths(again.files?.written)).toEqual([]);
  });
});

describe('types of pathways', () => {
  const people = plantedPeople([300, 250, 400, 200], { cohorte: 2021 });
  const naming = (anomalies: readonly { message: string }[]) =>
    anomalies.map(({ message }) => /^le type de parcours (\w+) n’a pas de nom/.exec(message)?.[1]);
  const write = (data: string, files: DataFiles) => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(data, path)), { recursive: true });
      writeFileSync(join(data, path), bytes);
    }
  };
  const names = (codes: readonly unknown[]): DataFiles =>
    new Map([
      [
        'parcours_types_noms/2021.csv',
        Buffer.from(
          `type,nom,description\n${codes.map((code) => `${code},Nom,Texte.\n`).join('')}`,
        ),
      ],
      [
        'parcours_types_noms/dataset.yaml',
        Buffer.from(
          'titre: Noms\ndescription: Noms des types.\nsource: Essai\nlicence: lov2\nstatut: provisoire\neditions:\n  - fichier: 2021.csv\n    date_publication: 2024-04-02\n',
        ),
      ],
    ]);

  test('stop the ingestion until they are named, then are written once', () => {
    const site = exactSite();
    const refused = attempt(site, {}, 'provisoire', people);
    expect(refused.files).toBeNull();
    const codes = naming(refused.anomalies);
    expect(codes).toHaveLength(4);
    expect(codes).not.toContain(undefined);

    write(site.data, names(codes));
    const { files, typology } = ingest(site, {}, 'provisoire', people);
    expect(typology?.found?.chosen.k).toBe(4);
    const own = paths(files?.written).filter((path) => path.startsWith('parcours_types'));
    expect(own).toEqual([
      'parcours_types/2021.csv',
      'parcours_types/dataset.yaml',
      'parcours_types_mois/2021.csv',
      'parcours_types_mois/dataset.yaml',
    ]);
    expect(textOf(files?.written, 'parcours_types_mois/dataset.yaml')).not.toContain('moins de');

    write(site.data, files?.written ?? new Map());
    const next = plantedPeople([0, 200, 0, 200], { cohorte: 2022, seed: 0.7 });
    const later = ingest(site, {}, 'provisoire', [...people, ...next]);
    expect(later.typology?.found).toBeNull();
    expect(paths(later.files?.written).filter((path) => path.startsWith('parcours_types'))).toEqual(
      ['parcours_types/2021.csv', 'parcours_types/2022.csv', 'parcours_types/dataset.yaml'],
    );
    expect(textOf(later.files?.written, 'parcours_types/2021.csv')).toBe(
      textOf(files?.written, 'parcours_types/2021.csv'),
    );
    const kept = later.files?.all.get('parcours_types_mois/2021.csv');
    expect(kept).toEqual(files?.all.get('parcours_types_mois/2021.csv'));
  });

  test('that are fictitious do not bind real people', () => {
    const site = exactSite();
    const codes = naming(attempt(site, {}, 'provisoire', people).anomalies);
    write(site.data, names(codes));
    write(site.data, ingest(site, {}, 'provisoire', people).files?.written ?? new Map());
    const metadata = join(site.data, 'parcours_types_mois/dataset.yaml');
    writeFileSync(
      metadata,
      readFileSync(metadata, 'utf8').replace('statut: provisoire', 'statut: demonstration'),
    );
    const others = plantedPeople([200, 400, 250, 300], { cohorte: 2021, seed: 0.3 });
    const { anomalies, files } = attempt(site, {}, 'provisoire', others);
    expect(files).toBeNull();
    // Types of the same rounded shares have the same name; these are not all so.
    expect(naming(anomalies).length).toBeGreaterThan(0);
  });
});

test('what is not revised stays known: the new totals of a small count are hidden with it', () => {
  const site = exactSite();
  const points = ({ annee, indicateur }: Row) => annee === 2023 && indicateur === 'points_sante';
  const of = (code: string) =>
    Number(site.activity.find((row) => points(row) && row.territoire_code === code)?.effectif);
  const revised = ['75', '33', '33063S00'];
  const activite_annuelle = site.activity.map((row) =>
    points(row) && revised.includes(String(row.territoire_code))
      ? { ...row, effectif: Number(row.effectif) - of('33063S00') + 3 }
      : row,
  );
  const editions = ingest(site, { activite_annuelle });
  const written = textOf(editions.files?.written, 'activite_annuelle/2023.csv')
    .split('\n')
    .filter((line) => line.includes(',points_sante,'))
    .map((line) => line.split(','))
    .map(([, , code, , , value, status]) => `${code} ${value || status}`);
  // Alone, 2023 would hide the sibling: it was published, and tells by difference.
  const known = ['23', '23096S00', '33281S00'].map((code) => `${code} ${of(code)}`);
  expect(written.sort()).toEqual([...revised.map((code) => `${code} secret`), ...known].sort());
  expect(editions.revised).toBe(3);
  expect(textOf(editions.files?.written, 'revisions/2024.csv')).toContain(
    `territoire_code=33063S00;indicateur=points_sante,effectif,${of('33063S00')},publie,,secret,Saisies tardives.`,
  );
});

test('what a final edition hides is not read in a table that is still followed', () => {
  const site = exactSite();
  const isEither = (row: Row) =>
    row.annee === 2022 &&
    row.population === 'premiers_accueils' &&
    ['alternance', 'emploi'].includes(String(row.modalite));
  const both = ({ territoire_code: code }: Row) =>
    site.profile
      .filter((row) => isEither(row) && row.territoire_code === code)
      .reduce((sum, { effectif }) => sum + Number(effectif), 0);
  // Three apprentices in the region on the day: one by mission locale; the others had a job.
  const apprentices: Record<string, number> = { '75': 3, '33': 2 };
  const few = ({ territoire_code: code }: Row) => apprentices[String(code)] ?? 1;
  const profil_annuel = site.profile.map((row) =>
    isEither(row)
      ? { ...row, effectif: row.modalite === 'alternance' ? few(row) : both(row) - few(row) }
      : row,
  );
  // The final edition of 2022 hides them both.
  rewrite(site.data, 'profil_annuel/2022.csv', (text) =>
    text.replaceAll(
      /^(.*,premiers_accueils,situation_entree,(?:alternance|emploi)),\d+,publie$/gm,
      '$1,,secret',
    ),
  );
  const received = 872;
  const cohort = { cohorte: 2022, territoire_nom: 'Nouvelle-Aquitaine' };
  const life = (situation: string, already: number) =>
    lifeTable({
      issue: `${situation}_ever`,
      already,
      atRisk: received - already,
      entries: Array(25).fill(10),
      spans: months,
      columns: cohort,
    });
  const inJob = profil_annuel.find((row) => isEither(row) && row.modalite === 'emploi')?.effectif;
  const { files } = ingest(site, {
    profil_annuel,
    parcours_situations: chronogramMonth(0, [100, 50, 100, 90, 400, 60, 72]).map((row) => ({
      ...row,
      ...cohort,
    })),
    parcours_premiere_entree: [...life('emploi', Number(inJob)), ...life('alternance', 3)],
  });
  const table = textOf(files?.written, 'parcours_premiere_entree/2022.csv');
  expect(table.match(/,emploi_ever,.*,secret\n/g)).toHaveLength(25);
});
