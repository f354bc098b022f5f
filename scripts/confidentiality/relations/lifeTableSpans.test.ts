import { describe, expect, test } from 'vitest';
import { lifeTableSpans as spans } from '../../../src/contracts/lifeTableSpans.ts';
import { closes } from '../closes.ts';
import { naiveTables } from '../fixtureRows.ts';
import { lifeTable, months } from './lifeTableFixture.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const issue = 'emploi_ever';
const men = [36, 27, 48, 42, 33];

/** Everybody by month, 12 entries in each; women and men by span. */
const tables = {
  parcours_premiere_entree: [
    ...lifeTable({ issue, already: 40, atRisk: 360, entries: Array(25).fill(12), spans: months }),
    ...lifeTable({
      issue,
      already: 15,
      atRisk: 130,
      // 12 entries a month, less those of men: the last span has 72 − 70 = 2 women.
      entries: [12, 9, 24, 30, 2],
      spans,
      columns: { population: 'sexe_femmes' },
    }),
    ...lifeTable({
      issue,
      already: 25,
      atRisk: 230,
      entries: [...men.slice(0, 4), 70],
      spans,
      columns: { population: 'sexe_hommes_ou_autre' },
    }),
  ],
};

describe('months of a life table', () => {
  test('add up to the spans of others, at risk as in the first of them', () => {
    const at = (span: string) => `region|premiere_entree|ensemble|emploi_ever|${span}|emploi`;
    const risk = (span: string) =>
      `region|premiere_entree|ensemble|emploi_ever|observe|${span}|a_risque`;
    const written = writtenRelations(tables, 'mois regroupés des tables de première entrée');
    expect(written).toContain(
      `${at('4-6')} implicite = ${at('4-4')} + ${at('5-5')} + ${at('6-6')}`,
    );
    expect(written).toContain(`${risk('4-6')} implicite = ${risk('4-4')}`);
    // At risk, censored and entries in five spans.
    expect(written).toHaveLength(15);
  });

  test('tie men and women to the months of everybody', () => {
    const bySex = writtenRelations(tables, 'populations selon sexe');
    expect(bySex.filter((one) => one.includes('emploi_ever|0-3|emploi'))).toHaveLength(1);
    closes(tables, naiveTables(tables));
  });

  test('exact rows satisfy them', () => {
    expect(residuals(tables)).toEqual([]);
  });
});
