import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from '../confidentiality/cells/tableRows.ts';
import { UnprotectableTables } from '../confidentiality/UnprotectableTables.ts';
import { plantedPeople } from '../pathways/typology/plantedPeople.ts';
import { recordRevisions } from '../pipeline/revisions/revisionFixture.ts';
import { sha256 } from '../pipeline/write/publishedFile.ts';
import type { DataFiles } from './editions/datasetFiles.ts';
import { type ExactSite, exactSite, putFiles, rewrite } from './exactSite.ts';
import { filesOf } from './filesOf.ts';
import { type Asked, ingestTables, ofClosedYears } from './ingestTables.ts';

/** What the ingestion of exact tables makes of a site, beside the counts that stand for exact ones. */
function attempt({ data, activity, profile }: ExactSite, tables: TableRows, asked: Asked = {}) {
  const { activite_annuelle = activity, profil_annuel = profile, ...others } = tables;
  const years = [2022, ...(asked.closing ?? [])];
  return ingestTables(
    data,
    {
      activite_annuelle: ofClosedYears(activite_annuelle, years),
      profil_annuel: ofClosedYears(profil_annuel, years),
      ...others,
    },
    asked,
  );
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
function moreInterviews({ activity }: ExactSite): TableRows {
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

const closing = { closing: [2023] };

describe('closed years', () => {
  test('are left as they are, whatever the new counts, and what differs is told', () => {
    const site = exactSite();
    const { files, changes, revised, differing } = ingest(site, moreInterviews(site), closing);
    expect(paths(files?.written)).toEqual([
      'activite_annuelle/2023.csv',
      'activite_annuelle/dataset.yaml',
      'profil_annuel/2023.csv',
      'profil_annuel/dataset.yaml',
    ]);
    const before = readFileSync(join(site.data, 'activite_annuelle/2022.csv'));
    expect(files?.all.get('activite_annuelle/2022.csv')).toEqual(before);
    expect(textOf(files?.written, 'activite_annuelle/dataset.yaml')).toContain(sha256(before));
    expect(changes[0]).toMatchObject({ frozen: [2022], added: [2023], rewritten: [] });
    // Interviews of 2022: the region, 2 départements, 3 missions locales.
    expect([revised, differing]).toEqual([
      0,
      [{ dataset: 'activite_annuelle', year: 2022, values: 6 }],
    ]);
  });

  test('are revised when that is asked: their cells change, their SHA-256 stays', () => {
    const site = exactSite();
    const { files, revised, differing } = ingest(site, moreInterviews(site), { revised: [2022] });
    expect(paths(files?.written)).toEqual([
      'activite_annuelle/2022.csv',
      'revisions/2024.csv',
      'revisions/dataset.yaml',
    ]);
    const before = readFileSync(join(site.data, 'activite_annuelle/2022.csv'), 'utf8').split('\n');
    const after = textOf(files?.written, 'activite_annuelle/2022.csv').split('\n');
    expect(after).toHaveLength(before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(6);
    expect(changed[0]).toBe('2022,region,75,Nouvelle-Aquitaine,entretiens,15441,publie');
    expect([revised, differing]).toEqual([6, []]);
    expect(textOf(files?.all, 'activite_annuelle/dataset.yaml')).toContain(
      sha256(Buffer.from(before.join('\n'))),
    );
    expect(textOf(files?.written, 'revisions/2024.csv')).toContain(
      'territoire_code=75;indicateur=entretiens,effectif,15420,publie,15441,publie,Saisies tardives.',
    );
  });

  test('are not revised twice on one day: what stood in between may have been seen', () => {
    const site = exactSite();
    const { files } = ingest(site, moreInterviews(site), { revised: [2022] });
    putFiles(site.data, files?.written);
    const again = attempt(site, {}, { revised: [2022] });
    expect(again.files).toBeNull();
    expect(again.anomalies[0]?.message).toBe(
      'cette valeur a déjà une révision du 2024-04-02, et elle change de nouveau',
    );
  });

  test('are written once, final, and never again', () => {
    const site = exactSite();
    const { files } = ingest(site, {}, closing);
    for (const name of ['activite_annuelle', 'profil_annuel']) {
      const csv = files?.written.get(`${name}/2023.csv`) ?? new Uint8Array();
      expect(textOf(files?.written, `${name}/dataset.yaml`)).toMatch(
        new RegExp(`2023\\.csv\\n(?: {4}statut: definitif\\n)?(?: {4}.*\\n)*.*${sha256(csv)}`),
      );
    }
    putFiles(site.data, files?.written);
    const again = ingest(site, moreInterviews(site), closing);
    expect(paths(again.files?.written)).toEqual([]);
    expect(again.differing.map(({ year, values }) => [year, values])).toEqual([
      [2022, 6],
      [2023, 6],
    ]);
  });
});

/** So many more people who visited a centre, in the first mission locale and above it. */
const moreVisits = ({ activity }: ExactSite, more: number): TableRows => ({
  activite_annuelle: activity.map((row) =>
    row.annee === 2022 &&
    row.indicateur === 'visites_erip' &&
    ['75', '33', '33063S00'].includes(String(row.territoire_code))
      ? { ...row, effectif: Number(row.effectif) + more }
      : row,
  ),
});

describe('a revision of people', () => {
  test.each([1, 4, -1, -4])('by %d is refused whole, with what to do instead', (more) => {
    const site = exactSite();
    const both = moreInterviews(site).activite_annuelle ?? [];
    const tables = moreVisits({ ...site, activity: [...both] }, more);
    const { anomalies, files } = attempt(site, tables, { revised: [2022] });
    expect(files).toBeNull();
    expect(anomalies).toEqual([
      expect.objectContaining({
        severity: 'erreur',
        file: 'data/activite_annuelle/2022.csv',
        message: '3 effectifs de jeunes changeraient de 1 à 4 : l’écart désignerait des personnes',
      }),
    ]);
    expect(anomalies[0]?.remedy).toMatch(
      /^laissez ces valeurs.*ou retirez-les \(non_disponible\).*quand l’écart atteint 5/,
    );
    // None of the counts.
    const [{ message = '', expected = '', remedy = '' } = {}] = anomalies;
    expect(message + expected + remedy).not.toMatch(/\d{2}/);
  });

  test('by 5 or more is recorded, and so is any of acts', () => {
    const site = exactSite();
    const { revised } = ingest(site, moreVisits(site, 5), { revised: [2022] });
    expect(revised).toBe(3);
    const acts = site.activity.map((row) =>
      row.indicateur === 'entretiens' &&
      ['75', '23', '23096S00'].includes(String(row.territoire_code))
        ? { ...row, effectif: Number(row.effectif) + 1 }
        : row,
    );
    expect(ingest(site, { activite_annuelle: acts }, { revised: [2022] }).revised).toBe(3);
  });

  test('that is not asked is told, and left', () => {
    const site = exactSite();
    expect(ingest(site, moreVisits(site, 1), closing).differing).toEqual([
      { dataset: 'activite_annuelle', year: 2022, values: 3 },
    ]);
  });
});

describe('types of pathways', () => {
  const people = plantedPeople([300, 250, 400, 200], { cohorte: 2021 });
  const naming = (anomalies: readonly { message: string }[]) =>
    anomalies.map(({ message }) => /^le type de parcours (\w+) n’a pas de nom/.exec(message)?.[1]);
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
    const refused = attempt(site, {}, { sequences: people });
    expect(refused.files).toBeNull();
    const codes = naming(refused.anomalies);
    expect(codes).toHaveLength(4);
    expect(codes).not.toContain(undefined);

    putFiles(site.data, names(codes));
    const { files, typology } = ingest(site, {}, { sequences: people });
    expect(typology?.found?.chosen.k).toBe(4);
    const own = paths(files?.written).filter((path) => path.startsWith('parcours_types'));
    expect(own).toEqual([
      'parcours_types/2021.csv',
      'parcours_types/dataset.yaml',
      'parcours_types_mois/2021.csv',
      'parcours_types_mois/dataset.yaml',
    ]);
    expect(textOf(files?.written, 'parcours_types_mois/dataset.yaml')).not.toContain('moins de');

    putFiles(site.data, files?.written);
    const next = plantedPeople([0, 200, 0, 200], { cohorte: 2022, seed: 0.7 });
    const later = ingest(site, {}, { sequences: [...people, ...next] });
    expect(later.typology?.found).toBeNull();
    expect(paths(later.files?.written).filter((path) => path.startsWith('parcours_types'))).toEqual(
      ['parcours_types/2022.csv', 'parcours_types/dataset.yaml'],
    );
    expect(textOf(later.files?.all, 'parcours_types/2021.csv')).toBe(
      textOf(files?.written, 'parcours_types/2021.csv'),
    );
    const kept = later.files?.all.get('parcours_types_mois/2021.csv');
    expect(kept).toEqual(files?.all.get('parcours_types_mois/2021.csv'));
  });

  test('that are fictitious do not bind real people', () => {
    const site = exactSite();
    const codes = naming(attempt(site, {}, { sequences: people }).anomalies);
    putFiles(site.data, names(codes));
    putFiles(site.data, ingest(site, {}, { sequences: people }).files?.written ?? new Map());
    for (const name of ['parcours_types', 'parcours_types_mois']) {
      const metadata = join(site.data, name, 'dataset.yaml');
      const text = readFileSync(metadata, 'utf8').replaceAll(/ {4}(statut|sha256): .*\n/g, '');
      writeFileSync(metadata, text.replace('statut: provisoire', 'statut: demonstration'));
    }
    const others = plantedPeople([200, 400, 250, 300], { cohorte: 2021, seed: 0.3 });
    const { anomalies, files } = attempt(site, {}, { sequences: others });
    expect(files).toBeNull();
    // Types of the same rounded shares have the same name; these are not all so.
    expect(naming(anomalies).length).toBeGreaterThan(0);
  });
});

test('what is not revised stays known: the new totals of a small count are hidden with it', () => {
  const site = exactSite();
  const visits = ({ annee, indicateur }: Row) => annee === 2022 && indicateur === 'visites_erip';
  const of = (code: string) =>
    Number(site.activity.find((row) => visits(row) && row.territoire_code === code)?.effectif);
  const revised = ['75', '33', '33063S00'];
  const activite_annuelle = site.activity.map((row) =>
    visits(row) && revised.includes(String(row.territoire_code))
      ? { ...row, effectif: Number(row.effectif) - of('33063S00') + 3 }
      : row,
  );
  const editions = ingest(site, { activite_annuelle }, { revised: [2022] });
  const written = textOf(editions.files?.written, 'activite_annuelle/2022.csv')
    .split('\n')
    .filter((line) => line.includes(',visites_erip,'))
    .map((line) => line.split(','))
    .map(([, , code, , , value, status]) => `${code} ${value || status}`);
  // Alone, 2022 would hide the sibling: it was published, and tells by difference.
  const known = ['23', '23096S00', '33281S00'].map((code) => `${code} ${of(code)}`);
  expect(written.sort()).toEqual([...revised.map((code) => `${code} secret`), ...known].sort());
  expect(editions.revised).toBe(3);
  expect(textOf(editions.files?.written, 'revisions/2024.csv')).toContain(
    `territoire_code=33063S00;indicateur=visites_erip,effectif,${of('33063S00')},publie,,secret,Saisies tardives.`,
  );
});

test('what recorded revisions already give is refused, naming its table alone', () => {
  const site = exactSite();
  // Of 62 people in Gironde, who were published, 59 are in Mérignac: three are left.
  const visits = ({ annee, indicateur }: Row) => annee === 2022 && indicateur === 'visites_erip';
  const counts: Record<string, number> = { '75': 75, '33': 62, '33063S00': 3 };
  const isOurs = (row: Row) => visits(row) && String(row.territoire_code) in counts;
  rewrite(site.data, 'activite_annuelle/2022.csv', (text) =>
    text.replaceAll(/^(.*,(?:75|33|33063S00),[^,]*,visites_erip),\d+,publie$/gm, '$1,,secret'),
  );
  const key = (level: string, code: string) =>
    `activite_annuelle,annee=2022;territoire_niveau=${level};territoire_code=${code};indicateur=visites_erip,effectif`;
  recordRevisions(site.data, [
    `${key('region', '75')},75,publie,,secret`,
    `${key('departement', '33')},62,publie,,secret`,
  ]);
  const before = filesOf(site.data);
  const activite_annuelle = site.activity.map((row) =>
    isOurs(row) ? { ...row, effectif: counts[String(row.territoire_code)] ?? null } : row,
  );
  expect(() => attempt(site, { activite_annuelle }, { revised: [2022] })).toThrow(
    /^activite_annuelle : un (petit )?effectif \(niveau mission_locale\) .*déjà publié/,
  );
  expect(() => attempt(site, { activite_annuelle }, { revised: [2022] })).toThrow(
    UnprotectableTables,
  );
  expect(filesOf(site.data)).toEqual(before);
});

describe('what a closed year hides is not read in a cohort that is still followed', () => {
  /** The cohort of 2022, of whom so many were at school on the day, and the others in a job. */
  function emploiTable(pupils: number) {
    const site = exactSite();
    const isEither = (row: Row) =>
      row.annee === 2022 &&
      row.population === 'premiers_accueils' &&
      ['scolarite', 'emploi'].includes(String(row.modalite));
    // The final edition of 2022 hides them both: their sum alone is known.
    rewrite(site.data, 'profil_annuel/2022.csv', (text) =>
      text.replaceAll(
        /^(.*,premiers_accueils,situation_entree,(?:scolarite|emploi)),\d+,publie$/gm,
        '$1,,secret',
      ),
    );
    const both = site.profile
      .filter((row) => isEither(row) && row.territoire_code === '75')
      .reduce((sum, { effectif }) => sum + Number(effectif), 0);
    // With one at school, 667 are followed: 665, once rounded, of the 872 that the year gives.
    expect(both).toBe(206);
    const inJob = both - pupils;
    const received = 872;
    const rows = [3, 6, 12, 18, 24].map((mois) => ({
      cohorte: 2022,
      territoire_niveau: 'region',
      territoire_code: '75',
      territoire_nom: 'Nouvelle-Aquitaine',
      population: 'ensemble',
      issue: 'emploi_ever',
      hypothese: 'observe',
      mois,
      suivis: received - inJob,
      cumul_formation: null,
      cumul_alternance: null,
      cumul_emploi: 10 * mois,
      cumul_censures: 0,
      deja_en_situation: inJob,
      statut_valeur: 'publie',
    }));
    const { files } = ingest(site, { parcours_premiere_entree: rows }, closing);
    const lines = textOf(files?.written, 'parcours_premiere_entree/2022.csv').split('\n');
    return ['secret', 'publie'].map(
      (status) => lines.filter((line) => line.endsWith(`,${status}`)).length,
    );
  }

  test('where a rounded count leaves too few of 0 to 4: one at school, or none', () => {
    expect(emploiTable(1)).toEqual([5, 0]);
  });

  test('and is shown where it leaves enough of them: two to four', () => {
    expect(emploiTable(3)).toEqual([0, 5]);
  });
});
