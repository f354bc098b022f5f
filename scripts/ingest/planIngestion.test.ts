import { describe, expect, test } from 'vitest';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { type AskedYears, planIngestion, wholePlan } from './planIngestion.ts';

/** An extract of 2022 to August 2026, read on 3 September. */
const extract: ExtractMetadata = {
  date_extraction: '2026-09-03',
  periode_debut: '2022-01-01',
  periode_fin: '2026-08-31',
  source: 'exemple',
  statut: 'provisoire',
};

function plan(asked: Partial<AskedYears> = {}, changes: Partial<ExtractMetadata> = {}) {
  return planIngestion(
    { ...extract, ...changes },
    { closing: [], revised: [], closed: new Set(), ...asked },
  );
}

/** The lines by which a plan is refused. */
function refusal(asked: Partial<AskedYears>, changes: Partial<ExtractMetadata> = {}) {
  try {
    plan(asked, changes);
  } catch (cause) {
    if (cause instanceof IngestRefusal) return cause.lines;
    throw cause;
  }
  return [];
}

const yearsOf = (months: readonly number[]) => [
  ...new Set(months.map((month) => Math.floor(month / 12))),
];
const closed = new Set([2022, 2023]);

describe('planIngestion', () => {
  test('of a month counts the months of the years that are not closed, and nobody’s pathway', () => {
    const { periods, open, closing, revised } = plan({ closed });
    expect({ open, closing, revised }).toEqual({
      open: [2024, 2025, 2026],
      closing: [],
      revised: [],
    });
    expect(yearsOf(periods.months)).toEqual([2024, 2025, 2026]);
    expect(periods.months.at(-1)).toBe(2026 * 12 + 7);
    expect(periods.cohorts).toEqual([]);
    // Closed ones are counted again, to tell whether they still agree.
    expect(periods.years).toEqual([2022, 2023]);
  });

  test('refuses an extract of which nothing would be used', () => {
    const line = (from: string, to: string) =>
      `extraction.yaml : du ${from} au ${to}, la période n’a aucun mois entier d’une année couverte depuis le 1er janvier : rien ne serait compté. Remède : refaites l’extrait depuis le 1er janvier 2026 (periode_debut), jusqu’à la fin d’un mois.`;
    expect(refusal({}, { periode_debut: '2026-03-01' })).toEqual([
      line('1er mars 2026', '31 août 2026'),
    ]);
    const days = { periode_debut: '2026-01-01', periode_fin: '2026-01-30' };
    expect(refusal({}, days)).toEqual([line('1er janvier 2026', '30 janvier 2026')]);
    expect(() => wholePlan({ ...extract, ...days })).toThrow(IngestRefusal);
  });

  test('of a closing counts the years that it closes, and the people of all closed ones', () => {
    const { periods, open, closing } = plan({ closing: [2025, 2024], closed });
    expect({ open, closing }).toEqual({ open: [2026], closing: [2024, 2025] });
    expect(periods.years).toEqual([2022, 2023, 2024, 2025]);
    expect(periods.cohorts).toEqual([2022, 2023, 2024, 2025]);
    expect(yearsOf(periods.months)).toEqual([2024, 2025, 2026]);
  });

  test('of a revision counts the year that it revises besides, and nobody’s pathway', () => {
    const { periods, open, revised } = plan({ revised: [2022], closed });
    expect({ open, revised }).toEqual({ open: [2024, 2025, 2026], revised: [2022] });
    expect(yearsOf(periods.months)).toEqual([2022, 2024, 2025, 2026]);
    expect(periods.cohorts).toEqual([]);
  });

  test('closes several years of a first extract at once', () => {
    expect(plan({ closing: [2022, 2023, 2024, 2025] })).toMatchObject({
      open: [2026],
      closing: [2022, 2023, 2024, 2025],
      leftOut: ['année 2026 : elle n’est pas finie, ses mois seuls paraissent'],
    });
  });
});

describe('planIngestion refuses to close', () => {
  test('a year that is not over, or not covered from its first day to its last', () => {
    const uncovered = (year: number) => [
      `--definitif ${year} : l’extrait ne couvre pas cette année du 1er janvier au 31 décembre. Remède : refaites l’extrait après la fin de l’année, avec une période qui la couvre, ou retirez l’année de la commande.`,
    ];
    const until2025 = new Set([2022, 2023, 2024, 2025]);
    expect(refusal({ closing: [2026], closed: until2025 })).toEqual(uncovered(2026));
    expect(refusal({ closing: [2027], closed: new Set([...until2025, 2026]) })).toEqual(
      uncovered(2027),
    );
    expect(refusal({ closing: [2022] }, { periode_debut: '2022-01-02' })).toEqual(uncovered(2022));
    const eve = { periode_fin: '2025-12-30', date_extraction: '2025-12-30' };
    expect(refusal({ closing: [2025], closed: new Set([2022, 2023, 2024]) }, eve)).toEqual(
      uncovered(2025),
    );
    const last = { periode_fin: '2025-12-31', date_extraction: '2025-12-31' };
    expect(refusal({ closing: [2025], closed: new Set([2022, 2023, 2024]) }, last)).toEqual([]);
  });

  test('a year that is closed', () => {
    expect(refusal({ closing: [2023, 2024], closed })).toEqual([
      '--definitif 2023 : l’année est déjà close. Remède : pour la corriger, relancez avec --reviser 2023 --motif "…".',
    ]);
  });

  test('a year after another that is not closed, covered or not', () => {
    expect(refusal({ closing: [2025], closed })).toEqual([
      '--definitif : l’année 2024 n’est pas close, et une année qui la suit le serait. Remède : ajoutez 2024 aux années à clore.',
    ]);
    expect(
      refusal({ closing: [2025], closed: new Set([2022]) }, { periode_debut: '2024-01-01' }),
    ).toEqual([
      '--definitif : l’année 2023 n’est pas close, et une année qui la suit le serait. Remède : étendez l’extrait à 2023, et ajoutez-la aux années à clore.',
      '--definitif : l’année 2024 n’est pas close, et une année qui la suit le serait. Remède : ajoutez 2024 aux années à clore.',
    ]);
    expect(refusal({ closing: [2022, 2024] })).toHaveLength(1);
    // An earlier one would stay provisional for ever; the first extract may begin where it likes.
    expect(refusal({ closing: [2024, 2025] })).toHaveLength(2);
    expect(refusal({ closing: [2024, 2025] }, { periode_debut: '2024-01-01' })).toEqual([]);
    // Before 2019, nothing is followed by month.
    expect(
      refusal({ closing: [2019] }, { periode_debut: '2015-01-01', periode_fin: '2020-06-30' }),
    ).toEqual([]);
  });

  test('all that is wrong at once', () => {
    expect(refusal({ closing: [2022, 2026], revised: [2025], closed })).toHaveLength(5);
  });
});

describe('planIngestion refuses to revise', () => {
  test('a year that is not closed: its months change by themselves', () => {
    expect(refusal({ revised: [2025], closed })).toEqual([
      '--reviser 2025 : l’année n’est pas close, ses mois changent à chaque ingestion. Remède : retirez --reviser 2025.',
    ]);
  });

  test('a closed year that the extract does not cover', () => {
    expect(refusal({ revised: [2022], closed }, { periode_debut: '2022-02-01' })).toEqual([
      '--reviser 2022 : l’extrait ne couvre pas cette année du 1er janvier au 31 décembre. Remède : étendez sa période.',
    ]);
  });
});

describe('what is left out', () => {
  test('is told a line a year, with the reason', () => {
    expect(plan({ closed }, { periode_debut: '2023-04-01' }).leftOut).toEqual([
      'année 2023 : l’extrait ne la couvre que depuis le 1er avril 2023',
      'année 2026 : elle n’est pas finie, ses mois seuls paraissent',
      'année 2024 : finie et couverte en entier, mais pas close : ses mois seuls paraissent ; --definitif 2024 la clôt',
      'année 2025 : finie et couverte en entier, mais pas close : ses mois seuls paraissent ; --definitif 2025 la clôt',
    ]);
    expect(plan({ closed: new Set([2022, 2023, 2024, 2025]) }).leftOut).toEqual([
      'année 2026 : elle n’est pas finie, ses mois seuls paraissent',
    ]);
  });

  test('is told of months that had ended, and that the period does not cover', () => {
    const before = { periode_fin: '2026-06-30' };
    expect(plan({ closed: new Set([2022, 2023, 2024, 2025]) }, before).leftOut).toContain(
      'mois qui suivent le 30 juin 2026 : l’extrait ne les couvre pas, bien qu’il date du 3 septembre 2026',
    );
    expect(plan({ closed }).leftOut.join()).not.toContain('mois qui suivent');
  });

  test('says nothing of a closed year of which the period has lost the end', () => {
    const all = new Set([2022, 2023, 2024, 2025]);
    const short = { periode_debut: '2025-01-01', periode_fin: '2025-11-30' };
    expect(plan({ closed: all }, short).leftOut.join()).not.toContain('que depuis');
  });

  test('is told of the cohorts that a closing would follow, and that the extract does not hold', () => {
    const early = new Set([2020, 2021, 2022, 2023]);
    const since2024 = { periode_debut: '2024-01-01' };
    expect(plan({ closing: [2024], closed: early }, since2024).leftOut).toEqual([
      'année 2026 : elle n’est pas finie, ses mois seuls paraissent',
      'année 2025 : finie et couverte en entier, mais pas close : ses mois seuls paraissent ; --definitif 2025 la clôt',
      // Those of 2022 have had their 24 months, and one more closing.
      'parcours des jeunes reçus en 2023 : l’extrait ne couvre pas cette année en entier, ils restent tels que publiés',
    ]);
    expect(plan({ closed: early }, since2024).leftOut.join()).not.toContain('parcours');
  });
});

test('wholePlan counts all that the extract allows', () => {
  const { periods, open, closing, revised, leftOut } = wholePlan(extract);
  expect(periods.years).toEqual([2022, 2023, 2024, 2025]);
  expect(periods.cohorts).toEqual([2022, 2023, 2024, 2025]);
  expect(periods.months).toHaveLength(4 * 12 + 8);
  expect({ open, closing, revised, leftOut }).toEqual({
    open: [],
    closing: [2022, 2023, 2024, 2025],
    revised: [],
    leftOut: [],
  });
});
