import { describe, expect, test } from 'vitest';
import { auditDatasets } from './auditDatasets.ts';
import type { Row } from './cells/tableRows.ts';
import { fixtureRegister, naiveTables, toRound } from './fixtureRows.ts';
import { protectDatasets } from './protectDatasets.ts';
import { lifeTable } from './relations/lifeTableFixture.ts';

type Followed = Readonly<Record<string, number>>;

/** Both sums of populations leave one value of the total: 1 004 here, 1 006 below. */
const first: Followed = {
  ensemble: 1004,
  sexe_femmes: 502,
  sexe_hommes_ou_autre: 502,
  age_moins_18: 333,
  age_18_21: 333,
  age_22_plus: 338,
};
const second: Followed = {
  ensemble: 1006,
  sexe_femmes: 503,
  sexe_hommes_ou_autre: 503,
  age_moins_18: 332,
  age_18_21: 332,
  age_22_plus: 342,
};
const tenMore: Followed = {
  ...first,
  ensemble: 1014,
  sexe_femmes: 507,
  sexe_hommes_ou_autre: 507,
  age_22_plus: 348,
};

/** Populations in the sum that makes everybody. */
const modalities: Followed = { ensemble: 1, sexe: 2, age: 3 };

/** The life tables of a cohort, exact: of 120 who were already in employment, and 180 who enter. */
function cohort(followed: Followed): Row[] {
  const rows = Object.entries(followed).flatMap(([population, people]) => {
    const parts = modalities[population.split('_')[0] ?? ''] ?? 1;
    return lifeTable({
      issue: 'emploi_ever',
      already: 120 / parts,
      followed: people,
      months: [6, 12],
      entries: [120 / parts, 60 / parts],
      columns: { population },
    });
  });
  return toRound(rows);
}

const published = (followed: Followed) => ({ parcours_premiere_entree: cohort(followed) });
const exposed = (now: Followed, before: Followed) =>
  auditDatasets(
    naiveTables(published(now), () => false),
    fixtureRegister,
    [naiveTables(published(before), () => false)],
  ).exposed.filter(({ id }) => id.endsWith('|suivis'));

test('those already in a situation are what is left of the cohort, so that it says nothing more', () => {
  const { rows } = protectDatasets(published(second), fixtureRegister);
  const sums = (rows.parcours_premiere_entree ?? []).map(
    ({ suivis, deja_en_situation: already }) => Number(suivis) + Number(already),
  );
  const exact = cohort(second).map((row) => Number(row.suivis) + Number(row.deja_en_situation));
  expect(sums).toEqual(exact.map((people) => 5 * Math.round(people / 5)));
});

describe('a cohort counted again by a later extraction', () => {
  test('tells of two people where sums give its groups exactly both times', () => {
    expect(exposed(second, first).map(({ id }) => id)).toContain(
      'parcours_premiere_entree|2024|region|premiere_entree|ensemble|emploi_ever|suivis',
    );
  });

  test('tells of nobody where they are the same, or ten more', () => {
    expect(exposed(first, first)).toEqual([]);
    expect(exposed(tenMore, first)).toEqual([]);
  });

  test('is protected by hiding a group of each sum at most', () => {
    const former = protectDatasets(published(first), fixtureRegister).rows;
    const { rows } = protectDatasets(published(second), fixtureRegister, { history: [former] });
    expect(auditDatasets(rows, fixtureRegister, [former]).exposed).toEqual([]);
    const hidden = rows.parcours_premiere_entree?.filter(
      ({ statut_valeur: status }) => status === 'secret',
    );
    const groups = new Set(hidden?.map(({ population }) => population));
    expect([...groups].map((group) => String(group).split('_')[0])).toEqual(['sexe', 'age']);
  });
});
