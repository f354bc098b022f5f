import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type AttackResult, attackEditions } from './attackEditions.ts';
import { type PlantedFile, plantedFolder, territory, valued } from './plantedFolder.ts';

const month = (period: string, code: string, indicator: string, value: number | null) =>
  `${period},${territory(code)},${indicator},${valued(value)}`;
const year = (of: number, code: string, indicator: string, value: number | null) =>
  month(String(of), code, indicator, value);

const months = (extraction: string, rows: string[], rounding?: 5): PlantedFile => ({
  dataset: 'activite_mensuelle',
  file: '2026.csv',
  extraction,
  rows,
  ...(rounding ? { rounding } : {}),
});

/** Findings as “period territory measure = value”. */
const told = ({ findings }: AttackResult) =>
  findings.map(({ what, value }) => `${what.period} ${what.territory} ${what.measure} = ${value}`);

const made: string[] = [];
const plant = (files: PlantedFile[]) => {
  const folder = plantedFolder(files);
  made.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const attack = async (...snapshots: PlantedFile[][]) => {
  const result = await attackEditions(snapshots.map(plant));
  expect(result.contradictions).toEqual([]);
  return result;
};

test('two exact provisional editions that differ by 2', async () => {
  const of = (extraction: string, value: number) =>
    months(extraction, [month('2026-03', '17001S00', 'premiers_accueils', value)]);
  const result = await attack([of('2026-04-01', 10)], [of('2026-05-01', 12)]);
  expect(told(result)).toEqual(['2026-3 17001S00 différence premiers_accueils 3 = 2']);
});

test('a file corrected without a new extraction', async () => {
  const of = (value: number) =>
    months('2026-04-01', [month('2026-03', '17001S00', 'premiers_accueils', value)]);
  const result = await attack([of(10)], [of(9)]);
  expect(told(result)).toEqual(['2026-3 17001S00 différence premiers_accueils 3 = 1']);
});

test('the observed people of an incomplete cohort, month by month', async () => {
  const situation = (age: number, observed: number) =>
    `2020,${territory('17001S00')},ensemble,${age},emploi,12,${observed},publie`;
  const result = await attack([
    {
      dataset: 'parcours_situations',
      file: '2020.csv',
      extraction: '2021-04-30',
      rows: [situation(12, 40), situation(13, 38)],
    },
    {
      dataset: 'activite_mensuelle',
      file: '2020.csv',
      extraction: '2021-04-30',
      rows: [
        month('2020-03', '17001S00', 'premiers_accueils', null),
        month('2020-04', '17001S00', 'premiers_accueils', null),
      ],
    },
  ]);
  expect(told(result)).toContain('2020-4 17001S00 premiers_accueils 4 = 2');
});

test('a “dont” by quarter under a whole by month', async () => {
  const result = await attack([
    {
      ...months('2026-04-01', [
        month('2026-01', '16001S00', 'entrees_emploi', 8),
        month('2026-02', '16001S00', 'entrees_emploi', 7),
        month('2026-03', '16001S00', 'entrees_emploi', 6),
        month('2026-T1', '16001S00', 'entrees_emploi_durable', 20),
      ]),
    },
  ]);
  expect(result.findings.map(({ value }) => value)).toEqual([1]);
  expect(result.findings[0]?.what.measure).toContain(
    'sans cumul 2026 16001S00 entrees_emploi_durable 3',
  );
});

const annual = (rows: string[]): PlantedFile => ({
  dataset: 'activite_annuelle',
  file: '2024.csv',
  extraction: '2025-02-01',
  rows,
});

test('entries less people who entered', async () => {
  const result = await attack([
    annual([
      year(2024, '16001S00', 'entrees_formation', 30),
      year(2024, '16001S00', 'nombre_entrees_formation', 31),
    ]),
  ]);
  expect(result.findings.map(({ value, assuming }) => [value, assuming])).toEqual([[1, 'rien']]);
});

const profile = (code: string, values: Record<string, number | null>) =>
  Object.entries(values).map(
    ([modality, value]) =>
      `2024,${territory(code)},premiers_accueils,logement,${modality},${valued(value)}`,
  );

test('two hidden cells of a known sum, one of them pinned by another territory', async () => {
  const files = [
    annual([
      year(2024, '16', 'premiers_accueils', 100),
      year(2024, '16001S00', 'premiers_accueils', 40),
      year(2024, '16002S00', 'premiers_accueils', 60),
    ]),
    {
      dataset: 'profil_annuel' as const,
      file: '2024.csv',
      extraction: '2025-02-01',
      rows: [
        ...profile('16', { autonome: 40, famille_ou_tiers: 30, precaire: 12, inconnu: 18 }),
        ...profile('16001S00', {
          autonome: 20,
          famille_ou_tiers: 17,
          precaire: null,
          inconnu: null,
        }),
        ...profile('16002S00', { autonome: 20, famille_ou_tiers: 13, precaire: 10, inconnu: 17 }),
      ],
    },
  ];
  const found = told(await attack(files));
  expect(found).toContain('2024 16001S00 premiers_accueils logement precaire = 2');
  expect(found).toContain('2024 16001S00 premiers_accueils logement inconnu = 1');
  expect(found.some((text) => text.includes('precaire + inconnu = 3'))).toBe(true);
});

/** Three missions locales, of which rounded months and running totals leave one possible April. */
const chain = (april: number): PlantedFile[] => {
  const at = (dataset: 'activite_mensuelle' | 'cumuls_mensuels', rows: string[]) => ({
    dataset,
    file: '2026.csv',
    extraction: '2026-05-01',
    rounding: 5 as const,
    rows,
  });
  return [
    at('activite_mensuelle', [
      month('2026-04', '17', 'entrees_emploi', april),
      month('2026-04', '17001S00', 'entrees_emploi', null),
      month('2026-04', '17002S00', 'entrees_emploi', 10),
      month('2026-04', '17003S00', 'entrees_emploi', 10),
    ]),
    at('cumuls_mensuels', [
      month('2026-03', '17001S00', 'entrees_emploi', 10),
      month('2026-04', '17001S00', 'entrees_emploi', 10),
    ]),
  ];
};

test('a chain of rounded counts that pins a hidden month', async () => {
  const result = await attack(chain(30));
  expect(told(result)).toContain('2026-4 17001S00 entrees_emploi 4 = 4');
  expect(result.findings[0]?.assuming).toBe('rien');
  expect(result.findings[0]?.how).toContain('département = missions locales');
});

test('the profile of a closed year and its cohort, counted later', async () => {
  const closed = annual([year(2024, '16', 'premiers_accueils', 50)]);
  const cohort: PlantedFile = {
    dataset: 'parcours_situations',
    file: '2024.csv',
    extraction: '2026-02-01',
    rows: [`2024,${territory('16')},ensemble,12,emploi,20,52,publie`],
  };
  const result = await attack([closed], [closed, cohort]);
  expect(told(result)).toEqual(['2024 16 différence premiers_accueils = 2']);
  const rounded = {
    ...cohort,
    rounding: 5 as const,
    rows: [cohort.rows[0]?.replace('52', '50') ?? ''],
  };
  expect(told(await attack([closed], [closed, rounded]))).toEqual([]);
});

test('a final count corrected by 3, as revisions tell it', async () => {
  const key = 'annee=2024;territoire_niveau=departement;territoire_code=16;indicateur=points_sante';
  const result = await attack([
    annual([year(2024, '16', 'points_sante', 40)]),
    {
      dataset: 'revisions',
      file: '2026.csv',
      extraction: '2026-03-01',
      rows: [`2026-03-01,activite_annuelle,${key},effectif,43,publie,40,publie,Doublons`],
    },
  ]);
  expect(told(result)).toEqual(['2024 16 différence points_sante = 3']);
});

test('what is found only by supposing that a count moved little is told apart', async () => {
  const at = (extraction: string, value: number | null) =>
    months(extraction, [month('2026-03', '17001S00', 'entrees_emploi', value)], 5);
  const result = await attack([at('2026-04-01', null)], [at('2026-05-01', 10)]);
  expect(result.findings).toEqual([]);
  expect(result.supposed.map(({ value }) => value)).toContain(4);
});

test('a rounded month and the exact one that follows, if nothing changed in between', async () => {
  const row = (period: string, value: number | null) =>
    month(period, '16001S00', 'entrees_emploi', value);
  const open = months('2026-12-15', [row('2026-10', null), row('2026-11', 5)], 5);
  const closed = months('2027-02-01', [
    ...Array.from({ length: 9 }, (_, k) => row(`2026-0${k + 1}`, 10)),
    row('2026-10', null),
    row('2026-11', null),
    row('2026-12', 10),
  ]);
  const total: PlantedFile = {
    dataset: 'activite_annuelle',
    file: '2026.csv',
    extraction: '2027-02-01',
    rows: [year(2026, '16001S00', 'entrees_emploi', 109)],
  };
  const result = await attack([open], [closed, total]);
  // The two add up to 9: the rest is no finding, November is 5 to 7, so that October is 2 to 4.
  expect(told(result)).toEqual([]);
  const pinned = { ...total, rows: [year(2026, '16001S00', 'entrees_emploi', 106)] };
  const second = await attack([open], [closed, pinned]);
  expect(second.narrow.map(({ what, assuming }) => [what.period, assuming])).toContainEqual([
    '2026-10',
    'égaux',
  ]);
});

test('a clean folder gives nothing', async () => {
  const files = [
    annual([
      year(2024, '16', 'premiers_accueils', 100),
      year(2024, '16001S00', 'premiers_accueils', 40),
      year(2024, '16002S00', 'premiers_accueils', 60),
      year(2024, '16', 'nombre_entrees_formation', 31),
      year(2024, '16', 'entrees_formation', 25),
    ]),
    {
      dataset: 'profil_annuel' as const,
      file: '2024.csv',
      extraction: '2025-02-01',
      rows: [
        ...profile('16', { autonome: 40, famille_ou_tiers: 30, precaire: 12, inconnu: 18 }),
        ...profile('16001S00', {
          autonome: 18,
          famille_ou_tiers: 10,
          precaire: null,
          inconnu: null,
        }),
        ...profile('16002S00', {
          autonome: 22,
          famille_ou_tiers: 20,
          precaire: null,
          inconnu: null,
        }),
      ],
    },
    ...chain(25),
  ];
  const result = await attack(files, files);
  expect(result.findings).toEqual([]);
  expect(result.narrow).toEqual([]);
  expect(result.unknowns).toBeGreaterThan(20);
});

test('a published 3 is a finding, and so is a folder of a git revision', async () => {
  const folder = plant([annual([year(2024, '16', 'premiers_accueils', 3)])]);
  const repository = mkdtempSync(join(tmpdir(), 'attack-git-'));
  made.push(repository);
  cpSync(folder, join(repository, 'data'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args]);
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'One');
  const result = await attackEditions([{ repository, revision: 'HEAD', folder: 'data' }]);
  expect(told(result)).toEqual(['2024 16 premiers_accueils = 3']);
  expect(result.findings[0]?.how).toBe('publié tel quel');
});
