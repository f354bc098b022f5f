import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { Row } from './cells/tableRows.ts';
import { closes, exposures } from './closes.ts';
import { fixtureRegister, isSmallRow, naive, rowsOf } from './fixtureRows.ts';
import { outsideView } from './outsideView.ts';
import { protectDatasets } from './protectDatasets.ts';
import { suppress } from './suppress.ts';

const year = (indicateur: string, counts: number[], annee = 2024) =>
  rowsOf(counts, { annee, indicateur });
const month = (indicateur: string, periode: string, counts: number[]) =>
  rowsOf(counts, { periode, indicateur });

const secretsOf = (rows: readonly Row[] | undefined) =>
  (rows ?? []).filter(({ statut_valeur }) => statut_valeur === 'secret');

describe('known attacks', () => {
  test('subtracting the siblings from their total', () => {
    const rows = year('points_sante', [20, 3, 30, 12, 14, 40]);
    const safe = closes({ activite_annuelle: rows }, { activite_annuelle: naive(rows) });
    expect(secretsOf(safe.activite_annuelle).map((row) => row.territoire_code)).toEqual([
      '33063S00',
      '33281S00',
    ]);
  });

  test('December’s running total minus November’s', () => {
    const months = Array.from({ length: 12 }, (_, rank) =>
      month('entrees_immersion', `2024-${String(rank + 1).padStart(2, '0')}`, [
        9 + rank,
        rank === 11 ? 2 : 8,
        30,
        12,
        14,
        40,
      ]),
    ).flat();
    const annual = year('entrees_immersion', [174, 90, 360, 144, 168, 480]);
    const monthly = naive(
      months,
      (row) => isSmallRow(row) || (row.periode === '2024-12' && row.territoire_code === '33281S00'),
    );
    closes(
      { activite_annuelle: annual, activite_mensuelle: months },
      { activite_annuelle: annual, activite_mensuelle: monthly },
    );
  });

  test('a running total published although one of its months is secret', () => {
    const months = [
      ...month('entrees_immersion', '2024-01', [9, 8, 30, 12, 14, 40]),
      ...month('entrees_immersion', '2024-02', [9, 2, 30, 12, 14, 40]),
    ];
    const safe = protectDatasets({ activite_mensuelle: months }, fixtureRegister).rows;
    const total = (cumul: number | null, periode = '2024-02') => ({
      periode,
      territoire_niveau: 'mission_locale',
      territoire_code: '33063S00',
      indicateur: 'entrees_immersion',
      cumul,
      statut_valeur: cumul === null ? 'secret' : 'publie',
    });
    expect(exposures({ ...safe, cumuls_mensuels: [total(8, '2024-01'), total(null)] })).toBe(0);
    expect(exposures({ ...safe, cumuls_mensuels: [total(10)] })).toBeGreaterThan(0);
  });

  test('a total minus its “dont”', () => {
    const rows = [
      ...year('entrees_formation', [40, 22, 30, 12, 14, 40]),
      ...year('entrees_formation_region', [20, 20, 20, 6, 7, 20]),
    ];
    closes({ activite_annuelle: rows }, { activite_annuelle: naive(rows) });
  });

  test('a “dont” by quarter under a whole by month: the implied quarter leaves one person', () => {
    // 8 + 7 + 6 by month, and 20 of them for long.
    const of = (gironde: number) => [40, gironde, 30, 12, 14, 40];
    const months = [8, 7, 6].flatMap((count, rank) =>
      month('entrees_emploi', `2024-0${rank + 1}`, of(count)),
    );
    const rows = [...months, ...month('entrees_emploi_durable', '2024-T1', of(20))];
    const safe = closes({ activite_mensuelle: rows }, { activite_mensuelle: naive(rows) });
    const hidden = secretsOf(safe.activite_mensuelle).map((row) => row.territoire_code);
    expect(hidden).toContain('33063S00');
  });

  test('a “dont” since January under a whole since January, each of their true sum', () => {
    const months = [8, 7, 6].flatMap((count, rank) => [
      ...month('entrees_emploi', `2024-0${rank + 1}`, [40, count, 30, 12, 14, 40]),
      ...month('entrees_emploi_durable', `2024-0${rank + 1}`, [
        20,
        [7, 7, 6][rank] ?? 0,
        20,
        7,
        7,
        20,
      ]),
    ]);
    closes({ activite_mensuelle: months }, { activite_mensuelle: naive(months) });
  });

  test('two hidden counts whose sum is 4: “one or the other” is a published 4', () => {
    const rows = year('points_sante', [20, 30, 12, 0, 4, 40]);
    const small = { activite_annuelle: naive(rows) };
    expect(exposures(small)).toBe(2);
    const safe = closes({ activite_annuelle: rows }, small);
    const hidden = secretsOf(safe.activite_annuelle).map((row) => row.territoire_code);
    expect(hidden).toEqual(expect.arrayContaining(['64102S00', '64445S00']));
    expect(hidden.length).toBeGreaterThan(2);
    // With 5 between them, each may be anything small.
    const five = year('points_sante', [20, 30, 12, 1, 4, 40]);
    expect(exposures({ activite_annuelle: naive(five) })).toBe(0);
  });

  test.each([1, 4])('entries minus the people who entered: %d entered again', (again) => {
    const rows = [
      ...year('nombre_entrees_formation', [50, 22 + again, 40, 20, 20, 50]),
      ...year('entrees_formation', [40, 22, 30, 12, 14, 40]),
    ];
    const safe = closes({ activite_annuelle: rows }, { activite_annuelle: naive(rows) });
    expect(secretsOf(safe.activite_annuelle).length).toBeGreaterThan(0);
    const five = year('nombre_entrees_formation', [50, 27, 40, 20, 20, 50]);
    const others = rows.filter(({ indicateur }) => indicateur === 'entrees_formation');
    expect(exposures({ activite_annuelle: [...five, ...others] })).toBe(0);
  });

  test('entries minus the people who entered: those who entered again are people', () => {
    const rows = [
      ...year('nombre_entrees_formation', [50, 26, 40, 20, 20, 50]),
      ...year('entrees_formation', [40, 22, 30, 12, 14, 40]),
    ];
    closes({ activite_annuelle: rows }, { activite_annuelle: naive(rows) });
  });

  test('a “dont” that leaves no room under its total since January', () => {
    const rows = [
      ...month('entrees_formation', '2024-01', [40, 22, 30, 12, 14, 40]),
      ...month('entrees_formation', '2024-02', [40, 22, 30, 12, 14, 40]),
      ...month('entrees_formation_region', '2024-01', [20, 10, 20, 6, 7, 20]),
      ...month('entrees_formation_region', '2024-02', [20, 33, 20, 6, 7, 20]),
    ];
    closes({ activite_mensuelle: rows }, { activite_mensuelle: naive(rows) });
  });

  test('a rate times its published denominator', () => {
    const rows = [
      ...year('jeunes_accompagnes', [400, 300, 350, 200, 220, 280]),
      ...year('entrees_alternance', [40, 3, 17, 12, 14, 40]),
    ];
    const safe = protectDatasets({ activite_annuelle: rows }, fixtureRegister).rows;
    expect(exposures(safe)).toBe(0);
    const rate = {
      annee: 2024,
      territoire_niveau: 'mission_locale',
      territoire_code: '33063S00',
      indicateur: 'taux_entree_alternance',
      valeur: 1,
      numerateur: null,
      denominateur: 300,
      statut_valeur: 'publie',
    };
    expect(exposures({ ...safe, chiffres_cles: [rate] })).toBeGreaterThan(0);
    const written = { ...rate, valeur: null, numerateur: 3 };
    expect(exposures({ ...safe, chiffres_cles: [written] })).toBeGreaterThan(0);
    const absent = { ...rate, valeur: null, statut_valeur: 'secret' };
    expect(exposures({ ...safe, chiffres_cles: [absent] })).toBe(0);
  });

  test('a rate by profile times its published denominator', () => {
    const profile = (population: string, modalite: string, counts: number[]) =>
      rowsOf(counts, { annee: 2024, population, dimension: 'age', modalite });
    const rows = {
      activite_annuelle: [
        ...year('jeunes_accompagnes', [1200, 900, 1050, 600, 660, 840]),
        ...year('entrees_emploi', [140, 103, 117, 112, 114, 140]),
      ],
      profil_annuel: [
        ...profile('accompagnes', 'moins_18', [300, 200, 250, 100, 160, 240]),
        ...profile('accompagnes', '18_21', [500, 400, 400, 300, 300, 400]),
        ...profile('accompagnes', '22_25', [360, 280, 360, 180, 180, 180]),
        ...profile('accompagnes', '26_plus', [40, 20, 40, 20, 20, 20]),
        ...profile('entrees_emploi', 'moins_18', [3, 20, 20, 20, 20, 20]),
        ...profile('entrees_emploi', '18_21', [97, 63, 77, 72, 74, 100]),
        ...profile('entrees_emploi', '22_plus', [40, 20, 20, 20, 20, 20]),
      ],
    };
    const safe = protectDatasets(rows, fixtureRegister).rows;
    expect(exposures(safe)).toBe(0);
    const rate = (modalite: string, change: Row) => ({
      annee: 2024,
      territoire_niveau: 'departement',
      territoire_code: '23',
      indicateur: 'taux_entree_emploi',
      dimension: 'age',
      modalite,
      valeur: null,
      numerateur: null,
      denominateur: null,
      statut_valeur: 'publie',
      ...change,
    });
    const told = (one: Row) => exposures({ ...safe, taux_par_profil: [one] });
    expect(told(rate('moins_18', { valeur: 1, denominateur: 300 }))).toBeGreaterThan(0);
    expect(told(rate('moins_18', { numerateur: 3 }))).toBeGreaterThan(0);
    // What is hidden with it gives it away as well.
    expect(told(rate('22_plus', { valeur: 10, denominateur: 400 }))).toBeGreaterThan(0);
    expect(told(rate('moins_18', { denominateur: 300, statut_valeur: 'secret' }))).toBe(0);
  });

  test('a sum of denominators written out', () => {
    const profile = (modalite: string, counts: number[]) =>
      rowsOf(counts, { annee: 2024, population: 'accompagnes', dimension: 'age', modalite });
    const entries = rowsOf([30, 30, 30, 30, 30, 30], {
      annee: 2024,
      population: 'entrees_emploi',
      dimension: 'age',
      modalite: '22_plus',
    });
    const hidden = (row: Row) => row.territoire_code === '33063S00';
    const people = [
      ...naive(profile('22_25', [300, 200, 250, 100, 160, 240]), hidden),
      ...profile('26_plus', [40, 20, 40, 20, 20, 20]),
    ];
    const { tables } = buildLinkedTables(
      {
        profil_annuel: [...people, ...entries],
        taux_par_profil: [
          {
            annee: 2024,
            territoire_niveau: 'mission_locale',
            territoire_code: '33063S00',
            indicateur: 'taux_entree_emploi',
            dimension: 'age',
            modalite: '22_plus',
            valeur: 13.64,
            numerateur: 30,
            denominateur: 220,
            statut_valeur: 'publie',
          },
        ],
      },
      fixtureRegister,
    );
    const known = tables.ranges.find(({ rule }) => rule === 'dénominateurs publiés');
    expect(known).toMatchObject({ lower: 220, upper: 220 });
    expect(known?.terms).toHaveLength(2);
  });

  test('zeros always shown: what stays hidden is not 0', () => {
    const rows = year('points_sante', [20, 13, 30, 0, 3, 40]);
    closes(
      { activite_annuelle: rows },
      { activite_annuelle: naive(rows, (row) => isSmallRow(row) && row.effectif !== 0) },
    );
  });

  test('a marker that tells the small counts from the others', () => {
    const rows = { activite_annuelle: year('points_sante', [20, 4, 4, 12, 14, 40]) };
    const safe = protectDatasets(rows, fixtureRegister).rows.activite_annuelle ?? [];
    expect(new Set(safe.map((row) => row.statut_valeur))).toEqual(new Set(['publie', 'secret']));
    expect(secretsOf(safe)).toHaveLength(2);
    // Were they marked as small, their known sum would leave 4 and 4 alone.
    const { tables } = buildLinkedTables({ activite_annuelle: safe }, fixtureRegister);
    expect(audit(tables).exposed).toEqual([]);
    const marked = [...tables.cells.values()]
      .filter(({ value }) => value === null)
      .map(({ id }) => ({
        rule: 'marque',
        terms: [{ cell: id, coefficient: 1 }],
        lower: 0,
        upper: 4,
      }));
    expect(audit({ ...tables, ranges: marked }).exposed).toHaveLength(2);
  });

  test('the département of one mission locale', () => {
    const rows = year('points_sante', [3, 20, 30, 12, 14, 40]);
    const safe = closes(
      { activite_annuelle: rows },
      {
        activite_annuelle: naive(
          rows,
          ({ territoire_code }) => territoire_code === '23096S00' || territoire_code === '33063S00',
        ),
      },
    );
    const codes = secretsOf(safe.activite_annuelle).map((row) => row.territoire_code);
    expect(codes).toContain('23');
    expect(codes).toContain('23096S00');
  });

  test('a count published by an edition and hidden by the next', () => {
    const rows = year('points_sante', [20, 3, 30, 12, 14, 40]);
    const earlier = { activite_annuelle: rows.filter((row) => row.territoire_code === '33281S00') };
    // What would protect these rows if nothing had been published before.
    const alone = protectDatasets({ activite_annuelle: rows }, fixtureRegister).rows;
    const safe = closes({ activite_annuelle: rows }, alone, earlier);
    const hidden = secretsOf(safe.activite_annuelle).map((row) => row.territoire_code);
    expect(hidden).not.toContain('33281S00');
    expect(hidden).toContain('33');
  });

  test('the difference between an edition and its revision', () => {
    const before = year('points_sante', [20, 13, 30, 12, 14, 40]);
    const after = { activite_annuelle: year('points_sante', [20, 3, 30, 12, 14, 40]) };
    const earlier = { activite_annuelle: before };
    const { tables } = buildLinkedTables(after, fixtureRegister, [earlier]);
    const alone = suppress(buildLinkedTables(after, fixtureRegister).tables).hidden;
    // The sibling was not revised: it is known, and the revised total less the sibling is small.
    expect(audit(outsideView(tables, new Set(alone))).exposed).toHaveLength(1);
    const safe = protectDatasets(after, fixtureRegister, { recorded: [earlier] }).rows;
    expect(exposures(safe, earlier)).toBe(0);
    const hidden = secretsOf(safe.activite_annuelle).map((row) => row.territoire_code);
    expect(hidden.sort()).toEqual(['33', '33063S00', '75']);
  });

  test('nothing can protect what is published already: the table is named, never the value', () => {
    const rows = year('points_sante', [20, 3, 30, 12, 14, 40]);
    const others = rows.filter(({ territoire_code }) => territoire_code !== '33063S00');
    const published = { recorded: [{ activite_annuelle: others }] };
    expect(() => protectDatasets({ activite_annuelle: rows }, fixtureRegister, published)).toThrow(
      /^activite_annuelle : .*mission_locale.*déjà publié/,
    );
  });
});
