import { describe, expect, test } from 'vitest';
import type { Territory } from '../../pipeline/rules/territoryRegister.ts';
import { auditDatasets } from '../auditDatasets.ts';
import { buildLinkedTables } from '../buildLinkedTables.ts';
import type { Row } from '../cells/tableRows.ts';
import { protectDatasets } from '../protectDatasets.ts';

const structure = (code: string, from: number, to = Infinity, ...successors: string[]) =>
  ({
    level: 'mission_locale',
    code,
    name: code,
    departement: '33',
    firstYear: from,
    lastYear: to,
    successors,
  }) satisfies Territory;

const always = { departement: null, firstYear: -Infinity, lastYear: Infinity };

/** A and B merged into C in 2026; D has not changed. */
const register: readonly Territory[] = [
  { level: 'region', code: '75', name: 'Région', ...always },
  { level: 'departement', code: '33', name: 'Gironde', ...always },
  structure('A', 2018, 2025, 'C'),
  structure('B', 2018, 2025, 'C'),
  structure('C', 2026),
  structure('D', 2018),
];

const at = (code: string) => ({
  territoire_niveau: code === '33' ? 'departement' : 'mission_locale',
  territoire_code: code,
});
const shown = (effectif: number | null) => ({
  effectif,
  statut_valeur: effectif === null ? 'secret' : 'publie',
});
const month = (counts: Record<string, number | null>, columns: Row = {}): Row[] =>
  Object.entries(counts).map(([code, count]) => ({
    periode: '2026-02',
    indicateur: 'entrees_formation',
    ...at(code),
    ...shown(count),
    ...columns,
  }));
const rounded = { arrondi: 5 };

const written = (...args: Parameters<typeof buildLinkedTables>) => {
  const { tables } = buildLinkedTables(...args);
  const short = (id: string) =>
    id.replaceAll(/\w+\|(2025|2026-02)\|/g, '').replaceAll('mission_locale|', '');
  return {
    sums: tables.relations.map(({ terms }) =>
      terms.map(({ cell, coefficient }) => `${coefficient > 0 ? '' : '-'}${short(cell)}`).join(' '),
    ),
    ties: tables.ties.map(({ cells }) => cells.map(short).join(' ~ ')),
  };
};

describe('a tree of the structures that the rows show', () => {
  const cohort = (code: string, effectif: number): Row => ({
    cohorte: 2025,
    population: 'ensemble',
    mois_depuis_accueil: 12,
    situation: 'emploi',
    observes: 10 * effectif,
    ...at(code),
    ...shown(effectif),
    ...rounded,
  });

  test('a cohort adds up under later structures, its year under its own, and the two are tied', () => {
    const year = Object.entries({ 33: 900, A: 300, B: 200, D: 400 }).map(
      ([code, count]): Row => ({
        annee: 2025,
        indicateur: 'premiers_accueils',
        ...at(code),
        ...shown(count),
      }),
    );
    const found = written(
      {
        activite_annuelle: year,
        parcours_situations: [cohort('33', 90), cohort('C', 50), cohort('D', 40)],
      },
      register,
    );
    expect(found.sums).toContain(
      'departement|33|premiers_accueils -A|premiers_accueils -B|premiers_accueils -D|premiers_accueils',
    );
    expect(found.sums).toContain(
      'departement|33|situations|ensemble|12|emploi -C|situations|ensemble|12|emploi -D|situations|ensemble|12|emploi',
    );
    expect(found.ties).toContain(
      'ensemble de A|premiers_accueils + B|premiers_accueils ~ C|cohorte|ensemble|suivis',
    );
  });

  test('the only structure that a merger leaves in a département is that département', () => {
    const alone = register.filter(({ code }) => code !== 'D');
    const rows = [cohort('33', 50), cohort('C', 50)];
    const { cellsOfRow } = buildLinkedTables({ parcours_situations: rows }, alone);
    const [departement, merged] = rows.map((row) => cellsOfRow.get(row));
    expect(merged).toEqual(departement);
    const before = [cohort('33', 50), cohort('A', 30), cohort('B', 20)];
    const { cellsOfRow: former } = buildLinkedTables({ parcours_situations: before }, alone);
    expect(before.map((row) => former.get(row)?.[0])).toEqual([
      'parcours_situations|2025|departement|33|situations|ensemble|12|emploi',
      'parcours_situations|2025|mission_locale|A|situations|ensemble|12|emploi',
      'parcours_situations|2025|mission_locale|B|situations|ensemble|12|emploi',
    ]);
  });
});

describe('what was published under the former names', () => {
  const now = { activite_mensuelle: month({ 33: 60, C: 20, D: 40 }) };

  test('its sum is that of what is published under the new', () => {
    const former = { activite_mensuelle: month({ 33: 60, A: null, B: 15, D: 40 }, rounded) };
    expect(written(now, register, [former]).ties).toEqual([
      'ensemble de A|entrees_formation avant + B|entrees_formation avant ~ C|entrees_formation',
    ]);
  });

  test('a count that an ended structure kept secret is not to be had by subtraction', () => {
    const former = { activite_mensuelle: month({ 33: 60, A: null, B: 15, D: 40 }, rounded) };
    expect(auditDatasets(now, register, []).exposed).toEqual([]);
    // 20 − 13…17 : three to seven.
    const [exposed] = auditDatasets(now, register, [former]).exposed;
    expect(exposed?.id).toBe('activite_mensuelle|2026-02|mission_locale|A|entrees_formation avant');
    const rows = month({ 33: 60, C: null, D: null });
    expect(auditDatasets({ activite_mensuelle: rows }, register, [former]).exposed).toEqual([]);
  });

  test('the protection hides what would give it away', () => {
    const former = { activite_mensuelle: month({ 33: 60, A: null, B: 15, D: 40 }, rounded) };
    const { rows } = protectDatasets(now, register, { history: [former] });
    expect(auditDatasets(rows, register, [former]).exposed).toEqual([]);
    expect(rows.activite_mensuelle?.map(({ statut_valeur }) => statut_valeur)).toContain('secret');
  });

  test('where what is published says that the people are not the same, nothing is tied', () => {
    const former = {
      activite_mensuelle: [
        ...month({ 33: 60, A: null, B: 15, D: 40 }, rounded),
        ...month({ 33: 90, A: 30, B: 20, D: 40 }, { ...rounded, indicateur: 'entrees_emploi' }),
      ],
    };
    const moved = {
      activite_mensuelle: [
        ...now.activite_mensuelle,
        ...month({ 33: 100, C: 60, D: 40 }, { indicateur: 'entrees_emploi' }),
      ],
    };
    expect(written(moved, register, [former]).ties).toEqual([]);
  });

  test('a structure that was split, or changed its code, is tied to those that came of it', () => {
    const others: readonly Territory[] = [
      ...register.filter(({ departement }) => departement === null),
      structure('S', 2018, 2025, 'T', 'U'),
      structure('T', 2026),
      structure('U', 2026),
      structure('R', 2018, 2025, 'N'),
      structure('N', 2026),
    ];
    const former = { activite_mensuelle: month({ 33: 60, S: 40, R: 20 }, rounded) };
    const split = { activite_mensuelle: month({ 33: 60, T: 25, U: 15, N: 20 }, rounded) };
    expect(written(split, others, [former]).ties).toEqual([
      'S|entrees_formation avant ~ ensemble de T|entrees_formation + U|entrees_formation',
      'R|entrees_formation avant ~ N|entrees_formation',
    ]);
  });
});
