import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { auditDatasets } from './auditDatasets.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { fixtureRegister, naiveTables, smallFields } from './fixtureRows.ts';
import { protectDatasets } from './protectDatasets.ts';
import { lifeTable } from './relations/lifeTableFixture.ts';

const situations = codesOf('situation');
const region = { territoire_niveau: 'region', territoire_code: '75', territoire_nom: 'Région' };
const published = { statut_valeur: 'publie' };
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Flows at 12 months: from the situation of a line to that of a column. */
const flows = {
  sexe_femmes: [
    [40, 12, 9, 0, 14, 6, 8],
    [5, 30, 7, 0, 9, 5, 2],
    [9, 8, 21, 0, 10, 7, 6],
    [6, 14, 3, 11, 9, 5, 5],
    [60, 22, 31, 2, 80, 14, 17],
    [7, 5, 6, 0, 9, 12, 8],
    [5, 6, 8, 0, 7, 6, 30],
  ],
  sexe_hommes_ou_autre: [
    [44, 15, 9, 1, 24, 6, 9],
    [5, 36, 7, 0, 9, 5, 8],
    [9, 8, 26, 0, 10, 7, 6],
    [6, 18, 7, 13, 9, 5, 5],
    [66, 27, 35, 1, 90, 14, 19],
    [7, 5, 6, 0, 9, 16, 8],
    [5, 6, 8, 4, 7, 6, 36],
  ],
};

const ensemble = flows.sexe_femmes.map((line, from) =>
  line.map((count, to) => count + (flows.sexe_hommes_ou_autre[from]?.[to] ?? 0)),
);

function flowRows(population: string, table: readonly (readonly number[])[]): Row[] {
  const suivis_complets = total(table.flat());
  return table.flatMap((line, from) =>
    line.map((effectif, to) => ({
      cohorte: 2023,
      population,
      horizon: 12,
      situation_entree: situations[from] ?? '',
      situation_horizon: situations[to] ?? '',
      effectif,
      suivis_complets,
      ...published,
    })),
  );
}

function chronogramRows(population: string, table: readonly (readonly number[])[]): Row[] {
  const observes = total(table.flat());
  return situations.map((situation, to) => ({
    cohorte: 2023,
    ...region,
    population,
    mois_depuis_accueil: 12,
    situation,
    effectif: total(table.map((line) => line[to] ?? 0)),
    observes,
    ...published,
  }));
}

/** A monthly life table of everybody in the region: those followed and already there are the cohort. */
const life = (event: string, entries: readonly number[], stopped?: readonly number[]) =>
  lifeTable({
    issue: `${event}_ever`,
    already: 80,
    followed: total(ensemble.flat()) - 80,
    months: [...entries.keys()],
    entries,
    ...(stopped && { stopped }),
    columns: { cohorte: 2023 },
  });

const populations = { ...flows, ensemble };

const pathways: TableRows = {
  parcours_situations: Object.entries(populations).flatMap(([name, table]) =>
    chronogramRows(name, table),
  ),
  parcours_transitions: Object.entries(populations).flatMap(([name, table]) =>
    flowRows(name, table),
  ),
  parcours_premiere_entree: [
    ...life('formation', [40, 3, 22, 30, 12, 9]),
    ...life('formation', [40, 3, 22, 30, 12, 9], [6, 5, 9, 12, 8, 7]),
    ...life('emploi', [60, 21, 25, 30, 18, 16]),
  ],
  parcours_apres_formation: situations.map((situation, rank) => ({
    annee_sortie: 2023,
    ...region,
    financement: 'region',
    horizon: 6,
    situation,
    effectif: [60, 20, 9, 2, 40, 8, 11][rank] ?? 0,
    suivis_complets: 150,
    ...published,
  })),
};

describe('pathway tables', () => {
  test('exact rows satisfy every relation', () => {
    const { tables } = buildLinkedTables(pathways, fixtureRegister);
    const wrong = tables.relations.filter(
      ({ terms, constant }) =>
        terms.reduce(
          (sum, { cell, coefficient }) =>
            sum + coefficient * (tables.cells.get(cell)?.value ?? Number.NaN),
          -constant,
        ) !== 0,
    );
    expect(wrong).toEqual([]);
    expect([...new Set(tables.relations.map(({ rule }) => rule))].sort()).toEqual([
      'flux entre situations',
      'populations selon sexe',
      'situations d’un même mois',
      'tables de première entrée',
    ]);
  });

  test('small counts alone are found out, and protected with the other tables', () => {
    const alone = naiveTables(pathways);
    const tables = auditDatasets(alone, fixtureRegister).report.exposures.map(({ table }) => table);
    expect(tables).toContain('parcours_transitions');
    expect(tables).toContain('parcours_premiere_entree');
    expect(tables).toContain('parcours_apres_formation');
    const safe = protectDatasets(pathways, fixtureRegister).rows;
    expect(auditDatasets(safe, fixtureRegister).report.exposures).toEqual([]);
    for (const [dataset, own] of Object.entries(safe)) {
      for (const row of own) expect(smallFields(dataset, row)).toEqual([]);
    }
  });

  test('a hidden month hides its row whole, and nothing of another life table', () => {
    const safe = protectDatasets(pathways, fixtureRegister).rows.parcours_premiere_entree ?? [];
    const exact = pathways.parcours_premiere_entree ?? [];
    const hidden = safe.filter(({ statut_valeur }) => statut_valeur === 'secret');
    // The entries of a month are the same under both hypotheses.
    expect(hidden.map(({ issue, hypothese, mois }) => [issue, hypothese, mois])).toEqual([
      ['formation_ever', 'observe', 0],
      ['formation_ever', 'perdu_censure', 0],
    ]);
    for (const [rank, row] of safe.entries()) {
      if (!hidden.includes(row)) expect(row).toEqual(exact[rank]);
      else
        expect([row.suivis, row.cumul_formation, row.cumul_censures]).toEqual([null, null, null]);
    }
  });
});
