import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { aalenJohansen } from './aalenJohansen.ts';
import { kaplanMeier } from './kaplanMeier.ts';
import type { LifeTableSpan } from './LifeTableSpan.ts';

// Reference values of R's survival 3.5-3, survfit: see fixtures/README.md.
const records: Record<string, string>[] = parse(
  readFileSync(join(import.meta.dirname, 'fixtures/mgus2_cumulative_incidence.csv')),
  { columns: true },
);
type Column =
  | 'at_risk'
  | 'censored'
  | 'surv_s0'
  | 't'
  | `${'cif' | 'ev' | 'se_cif'}_${'death' | 'pcm'}`;
const rows = records.map(
  (record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, Number(cell)]),
    ) as Record<Column, number>,
);
const spans = rows.map(
  (row): LifeTableSpan => ({
    first: row.t,
    last: row.t,
    atRisk: row.at_risk,
    events: [row.ev_pcm, row.ev_death],
    censored: row.censored,
  }),
);

/** Largest distance between what is found and what R gives. */
function largestGap(found: readonly number[], expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return Math.max(...found.map((value, rank) => Math.abs(value - (expected[rank] ?? Number.NaN))));
}

test('the reference holds the whole follow-up of 1 384 people', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.reduce((sum, row) => sum + row.ev_pcm + row.ev_death + row.censored, 0)).toBe(1384);
});

test.each([
  ['pcm', 0],
  ['death', 1],
] as const)(
  'Aalen-Johansen gives R’s incidence of %s and its standard error to 1e-9',
  (name, cause) => {
    const estimates = aalenJohansen(spans).map((causes) => causes[cause]);
    const incidences = estimates.map((estimate) => estimate?.incidence ?? Number.NaN);
    const errors = estimates.map((estimate) => estimate?.standardError ?? Number.NaN);
    expect(
      largestGap(
        incidences,
        rows.map((row) => row[`cif_${name}`]),
      ),
    ).toBeLessThan(1e-9);
    expect(
      largestGap(
        errors,
        rows.map((row) => row[`se_cif_${name}`]),
      ),
    ).toBeLessThan(1e-9);
  },
);

test('Kaplan-Meier gives R’s survival without either event to 1e-9', () => {
  const survival = kaplanMeier(spans).map(({ incidence }) => 1 - incidence);
  expect(
    largestGap(
      survival,
      rows.map((row) => row.surv_s0),
    ),
  ).toBeLessThan(1e-9);
});

test('rival events censored would overstate the incidence', () => {
  const censoring = spans.map(({ events: [pcm = 0, death = 0], censored, ...span }) => ({
    ...span,
    events: [pcm],
    censored: censored + death,
  }));
  const wrong = kaplanMeier(censoring).at(-1)?.incidence ?? 0;
  expect(wrong).toBeGreaterThan(2 * (aalenJohansen(spans).at(-1)?.[0]?.incidence ?? 1));
});
