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

test('three and four, or two and two, leave other values', () => {
  expect(exposed(naiveTables(months([40, 3, 50, 31, 32, 33], [41, 4, 52, 31, 32, 33])))).toEqual(
    [],
  );
  expect(exposed(naiveTables(months([40, 2, 50, 31, 32, 33], [41, 2, 52, 31, 32, 33])))).toEqual(
    [],
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
