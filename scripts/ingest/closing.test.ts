import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { changeAnomalies } from '../changes/changeAnomalies.ts';
import type { Row, TableRows } from '../confidentiality/cells/tableRows.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { readData } from '../pipeline/read/readData.ts';
import { sha256 } from '../pipeline/write/publishedFile.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { exactSite } from './exactSite.ts';
import { filesOf } from './filesOf.ts';
import { type Asked, ingestTables, ofClosedYears } from './ingestTables.ts';
import type { SafeEditions } from './safeEditions.ts';

/*
 * A mission locale network published for three years: months, a closing, a month, two closings, the
 * last two without the staff of their year, which comes later. Its tables are made by hand, with first receptions as the only monthly indicator.
 */

const places: [level: string, code: string, name: string][] = [
  ['region', '75', 'Nouvelle-Aquitaine'],
  ['departement', '23', 'Creuse'],
  ['departement', '33', 'Gironde'],
  ['mission_locale', '23096S00', 'Mission locale de la Creuse'],
  ['mission_locale', '33063S00', 'Mission locale Bordeaux Avenir Jeunes'],
  ['mission_locale', '33281S00', 'Mission locale Technowest'],
];

/** First receptions of 2023 by mission locale, a month: 65, 500 and 340 in the year. */
const received: Record<string, (month: number) => number> = {
  '23096S00': (month) => (month === 12 ? 10 : 5),
  '33063S00': (month) => (month === 12 ? 49 : 41),
  '33281S00': (month) => (month === 12 ? 32 : 28),
};

/** The months of these years, up to a month. `late`: typed later, in Bordeaux, in November 2023. */
function monthsOf(years: readonly number[], last: string, late = 0): Row[] {
  const periods = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, rank) => `${year}-${String(rank + 1).padStart(2, '0')}`),
  );
  return periods
    .filter((periode) => periode <= last)
    .flatMap((periode) => {
      const of = (code: string) =>
        (received[code]?.(Number(periode.slice(5))) ?? 0) +
        (code === '33063S00' && periode === '2023-11' ? late : 0);
      const gironde = of('33063S00') + of('33281S00');
      const counts: Record<string, number> = { '75': of('23096S00') + gironde, '33': gironde };
      return places.map(([territoire_niveau, territoire_code, territoire_nom]) => ({
        periode,
        territoire_niveau,
        territoire_code,
        territoire_nom,
        indicateur: 'premiers_accueils',
        effectif:
          counts[territoire_code] ?? of(territoire_code === '23' ? '23096S00' : territoire_code),
        statut_valeur: 'publie',
      }));
    });
}

/** Situations of the cohort of a year in the region, up to the month that it has reached. */
function cohort(cohorte: number, reached: number, gone = 0): Row[] {
  const whole = cohorte === 2022 ? 872 : 905;
  const counts = [110 + gone, 69, 79, 96, 361 - gone, 79, whole - 794];
  return [0, 6, 12, 24].flatMap((month) =>
    codesOf('situation').map((situation, rank) => ({
      cohorte,
      territoire_niveau: 'region',
      territoire_code: '75',
      territoire_nom: 'Nouvelle-Aquitaine',
      population: 'ensemble',
      mois_depuis_accueil: month,
      situation,
      effectif: month <= reached ? (counts[rank] ?? 0) : null,
      observes: month <= reached ? whole : null,
      statut_valeur: month <= reached ? 'publie' : 'non_disponible',
    })),
  );
}

interface Step {
  files: Record<string, string>;
  editions: SafeEditions;
  /** What the data hold, before and after it. */
  datasets: [before: Datasets, after: Datasets];
}

/** The data folder after each publication. */
type History = Record<
  'october' | 'november' | 'closing' | 'month' | 'again' | 'second' | 'third',
  Step
>;

function publishAll(statut: 'provisoire' | 'demonstration'): History {
  const { data, activity, profile } = exactSite();
  if (statut === 'demonstration') {
    for (const name of ['activite_annuelle', 'profil_annuel']) pretend(join(data, name));
  }
  const like2023 = (rows: readonly Row[], year: number) =>
    rows.filter(({ annee }) => annee === 2023).map((row) => ({ ...row, annee: year }));
  const ofYear = (rows: readonly Row[], year: number) =>
    year < 2024 ? ofClosedYears(rows, [year]) : like2023(rows, year);
  const publish = (
    extractedOn: string,
    closed: number[],
    asked: Asked,
    tables: TableRows = {},
  ): Step => {
    const before = readData(data).datasets;
    const editions = ingestTables(
      data,
      {
        activite_annuelle: closed.flatMap((year) => ofYear(activity, year)),
        profil_annuel: closed.flatMap((year) => ofYear(profile, year)),
        ...tables,
      },
      { ...asked, statut, extractedOn, publishedOn: extractedOn },
    );
    expect(editions.anomalies.filter(({ severity }) => severity === 'erreur')).toEqual([]);
    const files = [...(editions.files?.all ?? [])].map(([path, bytes]) => ({ path, bytes }));
    replaceFolder(data, files, `${data}-prepared`);
    return { files: filesOf(data), editions, datasets: [before, readData(data).datasets] };
  };
  const open = (year: number) => ({ open: [year] });
  return {
    october: publish('2023-11-05', [2022], open(2023), {
      activite_mensuelle: monthsOf([2023], '2023-10'),
    }),
    november: publish('2023-12-05', [2022], open(2023), {
      activite_mensuelle: monthsOf([2023], '2023-11', -8),
    }),
    closing: publish(
      '2024-02-05',
      [2022, 2023],
      { open: [2024], closing: [2023] },
      {
        activite_mensuelle: monthsOf([2023, 2024], '2024-01'),
        parcours_situations: [...cohort(2022, 13), ...cohort(2023, 1)],
      },
    ),
    // Twelve more people were received in November 2023: too late.
    month: publish('2024-03-05', [2022, 2023], open(2024), {
      activite_mensuelle: [...monthsOf([2023], '2023-12', 12), ...monthsOf([2024], '2024-02')],
    }),
    again: publish('2024-03-05', [2022, 2023], open(2024), {
      activite_mensuelle: monthsOf([2024], '2024-02'),
    }),
    // No month of 2025 is over: no year is open.
    second: publish(
      '2025-01-05',
      [2022, 2023, 2024],
      { closing: [2024] },
      {
        activite_mensuelle: monthsOf([2024], '2024-12'),
        parcours_situations: [...cohort(2022, 24), ...cohort(2023, 12, 30), ...cohort(2024, 0)],
      },
    ),
    third: publish(
      '2026-01-05',
      [2022, 2023, 2024, 2025],
      { closing: [2025] },
      {
        activite_mensuelle: monthsOf([2025], '2025-12'),
        parcours_situations: [2022, 2023, 2024, 2025].flatMap((year) =>
          cohort(year, Math.min(24, (2025 - year) * 12), 60),
        ),
      },
    ),
  };
}

/** Makes every edition of a dataset fictitious. */
function pretend(folder: string): void {
  const file = join(folder, 'dataset.yaml');
  const text = readFileSync(file, 'utf8').replaceAll(/ {4}(statut|sha256): .*\n/g, '');
  writeFileSync(file, text.replaceAll(/^statut: \w+/gm, 'statut: demonstration'));
}

let history: History;
let demonstration: History;
/** Published for the first test that asks. */
const once: { history?: History; demonstration?: History } = {};
beforeEach(() => {
  once.history ??= publishAll('provisoire');
  once.demonstration ??= publishAll('demonstration');
  history = once.history;
  demonstration = once.demonstration;
}, 60_000);

/** What `dataset.yaml` says of an edition: status, rounding, whether its digest is that of its file. */
function edition({ files }: Step, dataset: string, year: number) {
  const metadata = parse(files[`${dataset}/dataset.yaml`] ?? 'editions: []');
  const own = metadata.editions.find(({ fichier }: Row) => fichier === `${year}.csv`);
  const { statut = metadata.statut, arrondi = null, sha256: digest } = own ?? {};
  const text = files[`${dataset}/${year}.csv`] ?? '';
  return (
    own && [statut, arrondi, digest === undefined ? 'libre' : digest === sha256(Buffer.from(text))]
  );
}

/** First receptions of a place by period: `2023-11 41`. */
function receptions({ files }: Step, dataset: string, year: number, code = '33063S00'): string[] {
  return (files[`${dataset}/${year}.csv`] ?? '')
    .split('\n')
    .map((line) => line.split(','))
    .filter((cells) => cells.at(-5) === code)
    .map((cells) => `${cells.slice(0, -6).join(' ')} ${cells.at(-2) || cells.at(-1)}`);
}

const changedFiles = (before: Step, after: Step) =>
  [...new Set([...Object.keys(before.files), ...Object.keys(after.files)])]
    .filter((path) => before.files[path] !== after.files[path])
    .sort();

const final = ['definitif', null, true];
const rounded = ['provisoire', 5, 'libre'];

describe('a month', () => {
  test('writes the open year, its totals and what it replaces, and nothing else, byte for byte', () => {
    const { october, november, month, closing } = history;
    const of = (year: number, ...datasets: string[]) =>
      datasets.flatMap((name) => [`${name}/${year}.csv`, `${name}/dataset.yaml`]).sort();
    const months = ['activite_mensuelle', 'cumuls_mensuels', 'activite_mensuelle_anterieure'];
    expect(changedFiles(october, november)).toEqual(of(2023, ...months));
    expect(changedFiles(closing, month)).toEqual(of(2024, ...months));
    for (const dataset of months) expect(edition(november, dataset, 2023)).toEqual(rounded);
  });

  test('of the same extraction replaces itself', () => {
    expect(changedFiles(history.month, history.again)).toEqual([]);
  });

  test('rounds people at every level, and their totals from the true ones', () => {
    const { november } = history;
    // 5 in Creuse, 41 − 8 and 28 in Gironde.
    const of = (code: string) => receptions(november, 'activite_mensuelle', 2023, code).at(-1);
    expect(['75', '23', '33', '33063S00', '33281S00'].map(of)).toEqual(
      ['65', '5', '60', '35', '30'].map((count) => `2023-11 ${count}`),
    );
    // 10 × 41 + 33 = 443, of which the months, as shown, make 10 × 40 + 35.
    expect(receptions(november, 'cumuls_mensuels', 2023).at(-1)).toBe('2023-11 445');
    expect(receptions(november, 'activite_mensuelle', 2023).slice(0, 10)).toEqual(
      Array.from({ length: 10 }, (_, rank) => `2023-${String(rank + 1).padStart(2, '0')} 40`),
    );
  });

  test('leaves a closed year as it is, and tells how many values differ', () => {
    const { closing, month } = history;
    // Bordeaux, its département and the region.
    expect(month.editions.differing).toEqual([
      { dataset: 'activite_mensuelle', year: 2023, values: 3 },
    ]);
    expect(month.editions.revised).toBe(0);
    expect(month.files['activite_mensuelle/2023.csv']).toBe(
      closing.files['activite_mensuelle/2023.csv'],
    );
  });
});

describe('a closing', () => {
  test('writes the year, its profile and its months, exact and final', () => {
    const { november, closing } = history;
    expect(edition(november, 'activite_annuelle', 2023)).toBeUndefined();
    for (const dataset of ['activite_annuelle', 'profil_annuel', 'activite_mensuelle']) {
      expect(edition(closing, dataset, 2023)).toEqual(final);
    }
    expect(receptions(closing, 'activite_mensuelle', 2023).slice(-2)).toEqual([
      '2023-11 41',
      '2023-12 49',
    ]);
    // The months that go on are rounded.
    expect(edition(closing, 'activite_mensuelle', 2024)).toEqual(rounded);
    expect(receptions(closing, 'activite_mensuelle', 2024)).toEqual(['2024-01 40']);
    expect(edition(closing, 'activite_annuelle', 2024)).toBeUndefined();
  });

  test('takes the rounded totals of the year away, to the last of the dataset', () => {
    const { november, closing, second } = history;
    expect(edition(november, 'cumuls_mensuels', 2023)).toEqual(rounded);
    expect(edition(closing, 'cumuls_mensuels', 2023)).toBeUndefined();
    expect(Object.keys(closing.files)).not.toContain('cumuls_mensuels/2023.csv');
    expect(edition(closing, 'cumuls_mensuels', 2024)).toEqual(rounded);
    // No year is open any more.
    expect(Object.keys(second.files).filter((path) => path.startsWith('cumuls_'))).toEqual([]);
  });

  test('keeps what each extraction before it gave, as it was published', () => {
    const { october, november, closing, month } = history;
    const lines = (step: Step) =>
      (step.files['activite_mensuelle/2023.csv'] ?? '').trim().split('\n');
    const archive = (step: Step) =>
      (step.files['activite_mensuelle_anterieure/2023.csv'] ?? '').trim().split('\n');
    const given = (step: Step, day: string) =>
      lines(step)
        .slice(1)
        .map((line) => `${day},${line}`);
    expect(archive(november).slice(1)).toEqual(given(october, '2023-11-05'));
    expect(archive(closing).slice(1)).toEqual([
      ...given(october, '2023-11-05'),
      ...given(november, '2023-12-05'),
    ]);
    expect(edition(closing, 'activite_mensuelle_anterieure', 2023)).toEqual(rounded);
    // For ever.
    expect(archive(month)).toEqual(archive(closing));
    expect(archive(history.third)).toEqual(archive(closing));
  });

  test('writes the cohorts rounded, again until they are complete, then never', () => {
    const { november, closing, second, third } = history;
    const followed = 'parcours_situations';
    expect(edition(november, followed, 2022)).toBeUndefined();
    expect([2022, 2023].map((year) => edition(closing, followed, year))).toEqual([
      rounded,
      rounded,
    ]);
    expect(changedFiles(closing, history.month).join()).not.toContain(followed);
    const complete = ['definitif', 5, true];
    expect([2022, 2023, 2024].map((year) => edition(second, followed, year))).toEqual([
      complete,
      rounded,
      rounded,
    ]);
    expect(second.files[`${followed}/2023.csv`]).not.toBe(closing.files[`${followed}/2023.csv`]);
    // Counted again with sixty others in a job: the complete one stays.
    expect(third.files[`${followed}/2022.csv`]).toBe(second.files[`${followed}/2022.csv`]);
    expect(third.files[`${followed}/2024.csv`]).not.toBe(second.files[`${followed}/2024.csv`]);
    expect([2022, 2023, 2024, 2025].map((year) => edition(third, followed, year)?.[0])).toEqual([
      'definitif',
      'definitif',
      'provisoire',
      'provisoire',
    ]);
    for (const step of [closing, second, third]) {
      const counts = step.files[`${followed}/2023.csv`]?.matchAll(/,(\d+),(\d+),publie$/gm) ?? [];
      for (const [, count, whole] of counts) {
        expect([Number(count) % 5, Number(whole) % 5]).toEqual([0, 0]);
      }
    }
  });

  test('leaves the years that are closed already, byte for byte', () => {
    const { closing, second, third } = history;
    for (const dataset of ['activite_annuelle', 'profil_annuel', 'activite_mensuelle']) {
      for (const step of [second, third]) {
        expect(step.files[`${dataset}/2023.csv`]).toBe(closing.files[`${dataset}/2023.csv`]);
        expect(edition(step, dataset, 2023)).toEqual(final);
      }
      expect([2024, 2025].map((year) => edition(third, dataset, year))).toEqual([final, final]);
    }
    expect(second.editions.changes).toContainEqual({
      dataset: 'activite_annuelle',
      added: [2024],
      rewritten: [],
      frozen: [2022, 2023],
      removed: [],
    });
  });

  test('of a demonstration does the same, and freezes nothing', () => {
    const { closing, second } = demonstration;
    const shown = ['demonstration', null, 'libre'];
    const shownRounded = ['demonstration', 5, 'libre'];
    for (const dataset of ['activite_annuelle', 'profil_annuel', 'activite_mensuelle']) {
      expect(edition(closing, dataset, 2023)).toEqual(shown);
    }
    expect(edition(closing, 'activite_mensuelle', 2024)).toEqual(shownRounded);
    expect(edition(second, 'parcours_situations', 2022)).toEqual(shownRounded);
    // Its figures are those of the real one, its closed years left as they are like its own.
    for (const step of ['closing', 'month', 'second', 'third'] as const) {
      const csv = ({ files }: Step) =>
        Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.csv')));
      expect(csv(demonstration[step])).toEqual(csv(history[step]));
    }
  });
});

test('no month and no closing changes what was published without saying so', () => {
  for (const { datasets } of [...Object.values(history), ...Object.values(demonstration)]) {
    expect(changeAnomalies(...datasets)).toEqual([]);
  }
});
