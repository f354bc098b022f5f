import { describe, expect, test } from 'vitest';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { closes, exposures } from './closes.ts';
import { fixtureRegister, naive, naiveTables, rowsOf, toRound } from './fixtureRows.ts';
import { protectDatasets } from './protectDatasets.ts';

/** Counts in the order of the register: Creuse, two of Gironde, three of the Pyrénées-Atlantiques. */
type Counts = [number, number, number, number, number, number];

const month = (indicateur: string, periode: string, counts: Counts) =>
  rowsOf(counts, { periode, indicateur });

const total = (indicateur: string, periode: string, counts: Counts): Row[] =>
  rowsOf(counts, { periode, indicateur }).map(({ effectif, ...row }) => ({
    ...row,
    cumul: effectif ?? null,
  }));

const hiddenIn = (rows: readonly Row[] | undefined) =>
  (rows ?? [])
    .filter(({ statut_valeur }) => statut_valeur === 'secret')
    .map(({ territoire_code }) => String(territoire_code));

describe('rounded values', () => {
  test('are spans, but for acts; hidden ones are anything', () => {
    const rows = {
      activite_mensuelle: toRound([
        ...month('entrees_emploi', '2026-01', [40, 3, 5, 6, 7, 8]),
        ...month('entretiens', '2026-01', [1, 2, 3, 4, 5, 6]),
      ]),
    };
    const { cells } = buildLinkedTables(naiveTables(rows), fixtureRegister).tables;
    const at = (code: string, indicator = 'entrees_emploi') =>
      cells.get(`activite_mensuelle|2026-01|mission_locale|${code}|${indicator}`);
    const hidden = { value: null, range: null, status: 'secret', rounded: true };
    expect(at('33063S00')).toMatchObject(hidden);
    for (const code of ['33281S00', '64102S00', '64445S00']) {
      expect(at(code)).toMatchObject({ value: null, range: [5, 7], status: 'publie' });
    }
    expect(at('64430S00')).toMatchObject({ value: null, range: [8, 12] });
    expect(at('33281S00', 'entretiens')).toMatchObject({ value: 3, range: null });
  });

  test('are what is published: rounded to the nearest 5, acts exact, small ones hidden', () => {
    const rows = toRound([
      ...month('entrees_emploi', '2026-01', [22, 3, 38, 15, 17, 18]),
      ...month('entretiens', '2026-01', [1, 2, 3, 4, 5, 6]),
    ]);
    const { activite_mensuelle: safe = [] } = protectDatasets(
      { activite_mensuelle: rows },
      fixtureRegister,
    ).rows;
    const counts = (indicator: string) =>
      safe.filter(({ indicateur }) => indicateur === indicator).map(({ effectif }) => effectif);
    // Region 113, Creuse 22 and its only mission locale, Gironde 41, the others 50.
    expect(counts('entrees_emploi')).toEqual([115, 20, 20, 40, null, 40, 50, 15, 15, 20]);
    expect(counts('entretiens')).toEqual(
      rows.filter(({ indicateur }) => indicateur === 'entretiens').map(({ effectif }) => effectif),
    );
  });
});

describe('a hidden count between rounded ones', () => {
  const pau = (first: number, others: number) =>
    toRound(month('entrees_emploi', '2026-01', [40, 40, 40, first, others, others]));

  test('is found where two of 0 to 4 are left', () => {
    // 17 at most in the département, and 8 at least in each of the two others: 0 or 1.
    const rows = { activite_mensuelle: pau(1, 8) };
    expect(exposures(naiveTables(rows))).toBeGreaterThan(0);
    const safe = closes(rows, naiveTables(rows));
    expect(hiddenIn(safe.activite_mensuelle)).toContain('64102S00');
    expect(hiddenIn(safe.activite_mensuelle).length).toBeGreaterThan(1);
  });

  test('is not where three are: nothing else is hidden', () => {
    // 12 at most in the département, and 5 at least in each of the two others: 0, 1 or 2.
    const rows = { activite_mensuelle: pau(2, 5) };
    expect(exposures(naiveTables(rows))).toBe(0);
    const safe = protectDatasets(rows, fixtureRegister).rows;
    expect(hiddenIn(safe.activite_mensuelle)).toEqual(['64102S00']);
  });

  test('of exact values would be found: the rule of final data is another', () => {
    const exact = month('entrees_emploi', '2024-01', [40, 40, 40, 2, 5, 5]);
    expect(exposures({ activite_mensuelle: naive(exact) })).toBeGreaterThan(0);
  });
});

describe('totals since January, each rounded apart', () => {
  test('a month is the step between two totals, whatever the months between', () => {
    // Region: 8, then one in February, then 8: at most 17 in all, at least 16 without February.
    const region = (rows: readonly Row[]) =>
      rows.filter(({ territoire_niveau }) => territoire_niveau === 'region');
    const rows = {
      activite_mensuelle: toRound(
        region([
          ...month('entrees_emploi', '2026-01', [8, 0, 0, 0, 0, 0]),
          ...month('entrees_emploi', '2026-02', [1, 0, 0, 0, 0, 0]),
          ...month('entrees_emploi', '2026-03', [8, 0, 0, 0, 0, 0]),
        ]),
      ),
      cumuls_mensuels: toRound(
        region([
          ...total('entrees_emploi', '2026-01', [8, 0, 0, 0, 0, 0]),
          ...total('entrees_emploi', '2026-02', [9, 0, 0, 0, 0, 0]),
          ...total('entrees_emploi', '2026-03', [17, 0, 0, 0, 0, 0]),
        ]),
      ),
    };
    expect(exposures({ ...naiveTables(rows), cumuls_mensuels: [] })).toBe(0);
    expect(exposures({ ...naiveTables(rows), activite_mensuelle: [] })).toBe(0);
    closes(rows, naiveTables(rows));
  });

  test('those who are not of the “dont” are people, and add up from place to place', () => {
    // 8 at least in each of four places, of which 7 at most of the Region: one or more is left in
    // each, and 4 at most in the region, whose two totals are both 73 to 77.
    const wholes: Counts = [40, 8, 8, 8, 8, 5];
    const parts: Counts = [40, 7, 7, 7, 7, 5];
    const rows = {
      cumuls_mensuels: toRound([
        ...total('entrees_formation', '2026-03', wholes),
        ...total('entrees_formation_region', '2026-03', parts),
      ]),
    };
    const one = (indicator: string) => ({
      cumuls_mensuels: rows.cumuls_mensuels.filter(({ indicateur }) => indicateur === indicator),
    });
    expect(exposures(naiveTables(one('entrees_formation')))).toBe(0);
    expect(exposures(naiveTables(one('entrees_formation_region')))).toBe(0);
    closes(rows, naiveTables(rows));
  });
});

describe('a month of a closed year, and what earlier extractions gave of it', () => {
  const closed = month('entrees_emploi', '2024-01', [40, 3, 7, 30, 40, 50]);
  /** What an extraction gave of the other mission locale of Gironde, of which 10 are known. */
  const given = (effectif: number, date_extraction = '2024-03-01') => ({
    activite_mensuelle_anterieure: closed
      .filter(({ territoire_code }) => territoire_code === '33281S00')
      .map((row) => ({ date_extraction, ...row, effectif, arrondi: 5 })),
  });
  const alone = protectDatasets({ activite_mensuelle: closed }, fixtureRegister).rows;

  test('is narrowed by them, and hides more', () => {
    expect(hiddenIn(alone.activite_mensuelle)).toEqual(['33063S00', '33281S00']);
    expect(exposures(alone)).toBe(0);
    // 5 is 5 to 7: 3 to 5 are left of 10.
    expect(exposures({ ...alone, ...given(5) })).toBeGreaterThan(0);
    const { rows } = protectDatasets({ activite_mensuelle: closed }, fixtureRegister, {
      beside: given(5),
    });
    expect(hiddenIn(rows.activite_mensuelle).length).toBeGreaterThan(2);
    expect(exposures({ ...rows, ...given(5) })).toBe(0);
  });

  test('is narrowed by former editions just as well', () => {
    const former = { activite_mensuelle: given(5).activite_mensuelle_anterieure };
    expect(exposures(alone, former)).toBeGreaterThan(0);
    closes({ activite_mensuelle: closed }, alone, former);
  });

  test('is not where they leave three values', () => {
    // 8 to 12: 0 to 2 are left of 10.
    expect(exposures({ ...alone, ...given(10) })).toBe(0);
  });

  test('a value that cannot be the same any more says nothing', () => {
    // 13 to 17, which 10 deny: another count, of another day.
    expect(exposures({ ...alone, ...given(15) })).toBe(0);
    expect(exposures({ ...alone, ...given(20) })).toBe(0);
  });

  test('several extractions are met, the latest first', () => {
    const [march, june] = [given(10, '2024-03-01'), given(5, '2024-06-01')];
    const both = (first: TableRows, second: TableRows) => ({
      ...alone,
      activite_mensuelle_anterieure: [
        ...(first.activite_mensuelle_anterieure ?? []),
        ...(second.activite_mensuelle_anterieure ?? []),
      ],
    });
    const earlier = (rows: TableRows) =>
      buildLinkedTables(rows, fixtureRegister).tables.cells.get(
        'activite_mensuelle|2024-01|mission_locale|33281S00|entrees_emploi',
      )?.earlier;
    // 5 to 7 in June, 8 to 12 in March: they do not meet, and the latest is kept.
    expect(earlier(both(march, june))).toEqual([5, 7]);
    expect(earlier(both(given(10, '2024-07-01'), june))).toEqual([8, 12]);
  });
});

describe('two hidden months of a closed year, and the totals that its months had', () => {
  const region = (columns: Row): Row => ({
    territoire_niveau: 'region',
    territoire_code: '75',
    territoire_nom: 'Région',
    indicateur: 'entrees_pacea',
    statut_valeur: 'publie',
    ...columns,
  });
  const counts = [4, 5, 11, 11, 7, 7, 14, 8, 4, 8, 9, 6];
  const periodOf = (rank: number) => `2024-${String(rank + 1).padStart(2, '0')}`;
  const closed = {
    activite_annuelle: [region({ annee: 2024, effectif: 94 })],
    activite_mensuelle: counts.map((effectif, rank) =>
      region({
        periode: periodOf(rank),
        ...(effectif < 5 ? { effectif: null, statut_valeur: 'secret' } : { effectif }),
      }),
    ),
  };
  /** Totals from February on, as an earlier edition rounded them. */
  const totals = (...shown: number[]) =>
    shown.map((cumul, rank) => region({ periode: periodOf(rank + 1), cumul, arrondi: 5 }));
  const before = {
    activite_mensuelle: [
      region({ periode: '2024-10', effectif: 5, arrondi: 5 }),
      region({ periode: '2024-01', indicateur: 'entrees_emploi', effectif: 40, arrondi: 5 }),
    ],
    cumuls_mensuels: totals(10, 20, 30, 40, 45, 60, 65, 70, 80, 90, 95),
  };
  const other = region({ periode: '2024-01', indicateur: 'entrees_emploi', effectif: 33 });
  const rows = { ...closed, activite_mensuelle: [...closed.activite_mensuelle, other] };

  test('are found by these totals, whatever moved beside them', () => {
    expect(exposures(rows)).toBe(0);
    // January and September make 8; the totals of July and August leave 3 or 4 in January.
    expect(exposures(rows, before)).toBe(2);
  });

  test('are not by totals that nothing confirms', () => {
    expect(exposures(rows, { cumuls_mensuels: totals(20, 30, 40, 50, 60, 70) })).toBe(0);
  });
});
