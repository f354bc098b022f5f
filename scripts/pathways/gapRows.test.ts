import { describe, expect, test } from 'vitest';
import { parcoursEcarts } from '../../src/contracts/parcoursEcarts.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { at, datasetFixture, datasetsFixture } from '../pipeline/rules/datasetFixture.ts';
import { gapRows } from './gapRows.ts';
import type { LifeTableRow } from './LifeTable.ts';
import { lifeTableRows, type MonthFixture } from './lifeTableRows.ts';

function gaps(...rows: LifeTableRow[]) {
  const values = rows.map(({ statut, ...row }) => row);
  return gapRows(datasetsFixture(datasetFixture(parcoursPremiereEntree, values)));
}

/** A table up to month 24, of which so many entered by month 6. */
const table = (people: number, entered: number, censored = 0): MonthFixture[] => [
  [6, people, entered, 0],
  [12, people, entered, censored],
  [24, people, entered, censored],
];
const cohort = (cohorte: number, months: MonthFixture[]) => lifeTableRows(months, { cohorte });
const of = (population: string, months: MonthFixture[]) => lifeTableRows(months, { population });
const gironde = at('33') as Partial<LifeTableRow>;

describe('gapRows', () => {
  test('compares each cohort with the earlier ones, at 6, 12 and 24 months', () => {
    const found = gaps(
      ...cohort(2021, table(1000, 100)),
      ...cohort(2023, table(1000, 160)),
      ...cohort(2022, table(1000, 120)),
    );
    expect(found.map((row) => [row.cohorte, row.reference, row.mois, row.ecart])).toEqual([
      [2023, '2021', 6, 6],
      [2023, '2021', 12, 6],
      [2023, '2021', 24, 6],
      [2023, '2022', 6, 4],
      [2023, '2022', 12, 4],
      [2023, '2022', 24, 4],
      [2022, '2021', 6, 2],
      [2022, '2021', 12, 2],
      [2022, '2021', 24, 2],
    ]);
    // 6 ± 1.96 · √(0.16 · 0.84 / 1 000 + 0.1 · 0.9 / 1 000).
    expect(found[0]).toMatchObject({
      comparaison: 'cohorte',
      estimation: 16,
      estimation_reference: 10,
      borne_basse: 3.06,
      borne_haute: 8.94,
      statut_valeur: 'publie',
    });
    expect(Object.keys(found[0] ?? {})).toEqual([
      ...Object.keys(parcoursEcarts.row.shape),
      'statut',
    ]);
  });

  test('compares the populations of one attribute, never with everybody', () => {
    const found = gaps(
      ...of('ensemble', table(2000, 300)),
      ...of('sexe_femmes', table(1000, 200)),
      ...of('sexe_hommes_ou_autre', table(1000, 100)),
      ...of('age_moins_18', table(500, 100)),
    );
    expect(found.map((row) => [row.population, row.reference, row.ecart])).toEqual([
      ['sexe_femmes', 'sexe_hommes_ou_autre', 10],
      ['sexe_femmes', 'sexe_hommes_ou_autre', 10],
      ['sexe_femmes', 'sexe_hommes_ou_autre', 10],
    ]);
  });

  test('compares a département with the rest of the region', () => {
    const found = gaps(
      ...lifeTableRows(table(1000, 200)),
      ...lifeTableRows(table(400, 120), gironde),
    );
    // 120 of 400 against 80 of 600.
    expect(found[0]).toMatchObject({
      territoire_code: '33',
      comparaison: 'reste_region',
      reference: 'reste_region',
      estimation: 30,
      estimation_reference: 13.33,
      ecart: 16.67,
    });
    expect(found).toHaveLength(3);
  });

  test('gives none where stopped follow-ups are grouped with entries, or a term is secret', () => {
    const censored = gaps(...cohort(2021, table(1000, 100)), ...cohort(2022, table(1000, 100, 50)));
    expect(censored.map((row) => [row.mois, row.ecart, row.statut_valeur])).toEqual([
      [6, 0, 'publie'],
      [12, null, 'non_disponible'],
      [24, null, 'non_disponible'],
    ]);
    const secret = gaps(
      ...cohort(2021, [
        [6, 1000, 100, 0],
        [12, 'secret'],
      ]),
      ...cohort(2022, table(1000, 100)),
    );
    expect(secret.map(({ statut_valeur: status }) => status)).toEqual([
      'publie',
      'secret',
      'non_disponible',
    ]);
    expect(secret[1]).toMatchObject({ estimation: null, estimation_reference: null, ecart: null });
  });

  test('leaves the hypotheses on lost contacts aside', () => {
    const lost = { hypothese: 'perdu_censure' } as const;
    expect(
      gaps(
        ...lifeTableRows(table(1000, 100), { ...lost, cohorte: 2021 }),
        ...lifeTableRows(table(1000, 100), { ...lost, cohorte: 2022 }),
      ),
    ).toEqual([]);
  });
});
