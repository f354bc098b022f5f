import { expect, test } from 'vitest';
import { auditDatasets } from './auditDatasets.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { fixtureRegister, naiveTables, rowsOf, toRound } from './fixtureRows.ts';
import { protectDatasets } from './protectDatasets.ts';

const indicateur = 'entrees_emploi';

/** January and February of the six missions locales, and their total. */
function months(january: readonly number[], february: readonly number[]): TableRows {
  const both = january.map((count, rank) => count + (february[rank] ?? 0));
  const total = (counts: readonly number[], periode: string) =>
    rowsOf(counts, { periode, indicateur }).map(
      ({ effectif, ...row }): Row => ({ ...row, cumul: effectif ?? null }),
    );
  return {
    activite_mensuelle: toRound([
      ...rowsOf(january, { periode: '2026-01', indicateur }),
      ...rowsOf(february, { periode: '2026-02', indicateur }),
    ]),
    cumuls_mensuels: toRound([...total(january, '2026-01'), ...total(both, '2026-02')]),
  };
}

const exposed = (rows: TableRows) =>
  auditDatasets(rows, fixtureRegister).exposed.map(({ id }) => id);

/** Two months that are hidden, whose total is shown as 10: at least 8, so 4 and 4. */
const twice = months([40, 4, 50, 31, 32, 33], [41, 4, 52, 31, 32, 33]);

test('two hidden months whose total is shown as 10 are 4 and 4, if what is hidden is small', () => {
  const found = exposed(naiveTables(twice));
  expect(found).toContain(`activite_mensuelle|2026-01|mission_locale|33063S00|${indicateur}`);
  expect(found).toContain(`activite_mensuelle|2026-02|mission_locale|33063S00|${indicateur}`);
});

test('what another extraction told of them spares nothing: the guess may be made without it', () => {
  const before = naiveTables(months([40, 11, 50, 31, 32, 33], [41, 4, 52, 31, 32, 33]));
  const found = auditDatasets(naiveTables(twice), fixtureRegister, [
    { activite_mensuelle: before.activite_mensuelle ?? [] },
  ]).exposed.map(({ id }) => id);
  expect(found).toContain(`activite_mensuelle|2026-02|mission_locale|33063S00|${indicateur}`);
});

test('three and four, or two and two, leave other values', () => {
  expect(exposed(naiveTables(months([40, 3, 50, 31, 32, 33], [41, 4, 52, 31, 32, 33])))).toEqual(
    [],
  );
  expect(exposed(naiveTables(months([40, 2, 50, 31, 32, 33], [41, 2, 52, 31, 32, 33])))).toEqual(
    [],
  );
});

const afterTraining = (financement: string, counts: Record<string, number>): Row[] =>
  Object.entries(counts).map(([situation, effectif]) => ({
    ...{ annee_sortie: 2024, territoire_niveau: 'region', territoire_code: '75' },
    ...{ territoire_nom: 'Région', financement, horizon: 6, situation, effectif },
    suivis_complets: Object.values(counts).reduce((sum, count) => sum + count, 0),
    statut_valeur: 'publie',
  }));

test('a large count that is hidden too denies the guess of itself alone', () => {
  const others = { emploi: 300, scolarite: 3, demandeur_emploi: 200, autre: 40, formation: 60 };
  const region = afterTraining('region', { ...others, alternance: 4, inconnue: 60 });
  const autre = afterTraining('autre', { ...others, alternance: 4, inconnue: 50 });
  const toutes = region.map((row, rank) => ({
    ...row,
    financement: 'toutes',
    effectif: Number(row.effectif) + Number(autre[rank]?.effectif),
    suivis_complets: Number(row.suivis_complets) + Number(autre[rank]?.suivis_complets),
  }));
  const rows = naiveTables({ parcours_apres_formation: toRound([...toutes, ...region, ...autre]) });
  const secret = { effectif: null, statut_valeur: 'secret' };
  const shown = (rows.parcours_apres_formation ?? []).map((row) =>
    row.financement === 'autre' && row.situation === 'inconnue' ? { ...row, ...secret } : row,
  );
  expect(exposed({ parcours_apres_formation: shown })).toEqual(
    ['autre', 'region'].map(
      (funder) => `parcours_apres_formation|2024|region|apres_formation|${funder}|6|alternance`,
    ),
  );
});

test('what is published instead gives nothing to guess', () => {
  const { rows } = protectDatasets(twice, fixtureRegister);
  expect(exposed(rows)).toEqual([]);
  const hidden = Object.values(rows)
    .flat()
    .filter(({ statut_valeur: status }) => status === 'secret');
  expect(hidden.length).toBeLessThan(10);
});
