import { describe, expect, test } from 'vitest';
import { lifeTable, months } from '../../confidentiality/relations/lifeTableFixture.ts';
import { type LifeTableRow, lifeTablesAtGrain } from './lifeTablesAtGrain.ts';

/** The exact months of a table of 400 people, of whom 8 enter each month; `changes` by month. */
function monthly(columns = {}, changes: Record<number, Partial<LifeTableRow>> = {}) {
  const entries = Array(25).fill(8);
  const plain = { issue: 'emploi_ever', already: 40, atRisk: 360, entries, spans: months };
  return lifeTable({ ...plain, columns }).map((row) => ({
    ...row,
    ...changes[Number(row.mois)],
  })) as unknown as LifeTableRow[];
}

const spansOf = (rows: readonly LifeTableRow[]) => rows.map((row) => [row.mois, row.mois_fin]);
const grouped = [
  [0, 3],
  [4, 6],
  [7, 12],
  [13, 18],
  [19, 24],
];

describe('lifeTablesAtGrain', () => {
  test('keeps the months of everybody in the region alone', () => {
    expect(lifeTablesAtGrain(monthly())).toEqual(monthly());
    for (const columns of [{ population: 'sexe_femmes' }, { territoire_niveau: 'departement' }]) {
      expect(spansOf(lifeTablesAtGrain(monthly(columns)))).toEqual(grouped);
    }
  });

  test('always groups first exits', () => {
    const exits = monthly().map((row) => ({
      ...row,
      issue: 'first_exit' as const,
      evenements_formation: 8,
      evenements_alternance: 8,
    }));
    expect(spansOf(lifeTablesAtGrain(exits))).toEqual(grouped);
  });

  test('groups the region too as soon as one of its months would be secret', () => {
    expect(spansOf(lifeTablesAtGrain(monthly({}, { 17: { evenements_emploi: 4 } })))).toEqual(
      grouped,
    );
    expect(spansOf(lifeTablesAtGrain(monthly({}, { 17: { censures: 4 } })))).toEqual(grouped);
    expect(spansOf(lifeTablesAtGrain(monthly({ deja_en_situation: 0 })))).toEqual(grouped);
    // Nobody censored is decided by dates, unless those whose contact was lost are.
    const lost = monthly({ hypothese: 'perdu_censure' });
    expect(spansOf(lifeTablesAtGrain(lost))).toEqual(grouped);
  });

  test('adds entries and censored up; at risk as in the first month', () => {
    const rows = monthly({ population: 'sexe_femmes' }, { 5: { censures: 6 }, 6: { censures: 1 } });
    const [, second] = lifeTablesAtGrain(rows);
    expect(second).toEqual({
      ...rows[4],
      mois_fin: 6,
      a_risque: 360 - 4 * 8,
      evenements_emploi: 24,
      censures: 7,
    });
    expect(second?.evenements_formation).toBeNull();
  });

  test('knows nothing of a span that holds a month not yet observed', () => {
    const unknown = {
      a_risque: null,
      evenements_emploi: null,
      censures: null,
      deja_en_situation: null,
      statut_valeur: 'non_disponible' as const,
    };
    const last = Array.from({ length: 15 }, (_, rank) => [rank + 10, unknown]);
    const rows = lifeTablesAtGrain(
      monthly({ population: 'sexe_femmes' }, Object.fromEntries(last)),
    );
    expect(rows.map((row) => row.statut_valeur)).toEqual([
      'publie',
      'publie',
      ...Array(3).fill('non_disponible'),
    ]);
    // Months 7 to 9 are observed, their span is not.
    expect(rows[2]).toMatchObject({ mois: 7, mois_fin: 12, ...unknown });
  });
});
