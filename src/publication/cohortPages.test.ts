import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../scripts/pipeline/temporaryFolder.ts';
import { sampleRows } from '../contracts/sampleRows.ts';
import type { tableJson } from '../contracts/tableJson.ts';
import { publishedFixture } from './publishedFixture.ts';

type Row = Parameters<typeof tableJson>[1][number];

const region = { territoire_niveau: 'region', territoire_code: '75', population: 'ensemble' };
const curve = { ...(sampleRows.parcours_courbes as object), ...region, statut_valeur: 'publie' };
const share = {
  ...{ ...(sampleRows.parcours_parts as object), ...region, statut_valeur: 'publie' },
  ...{ serie: 'situations', depart: 'ensemble' },
};

/** The explorer of a publication of these rows. */
async function explorer(datasets: Record<string, object[]>) {
  vi.stubEnv('FIRST_FILES', temporaryFolder(publishedFixture(datasets as Record<string, Row[]>)));
  const { cohortPages, cohortYears } = await import('./cohortPages.ts');
  const { hasPage } = await import('./sitePages.ts');
  const pages = cohortPages().map(({ cohort, group }) => `${cohort}/${group.slug}`);
  return { pages, years: cohortYears(), hasExplorer: hasPage('/observatoire/cohortes/') };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe('the explorer of cohorts has what is published of curves and of situations', () => {
  test.each([
    ['curves alone', { parcours_courbes: [{ ...curve, cohorte: 2023 }] }],
    ['situations alone', { parcours_parts: [{ ...share, cohorte: 2023 }] }],
  ])('%s', async (_, datasets) => {
    const expected = { pages: ['2023/'], years: [2023], hasExplorer: true };
    expect(await explorer(datasets)).toEqual(expected);
  });

  test('a cohort and a group of each', async () => {
    const { pages } = await explorer({
      parcours_courbes: [{ ...curve, cohorte: 2022 }],
      parcours_parts: [
        { ...share, cohorte: 2023 },
        { ...share, cohorte: 2023, population: 'sexe_femmes' },
      ],
    });
    expect(pages).toEqual(['2022/', '2023/', '2023/sexe_femmes']);
  });

  test('nothing of what is secret, nor of what follows a training', async () => {
    const rows = [
      { ...share, cohorte: 2022, part: null, statut_valeur: 'secret' },
      { ...share, cohorte: 2023, serie: 'apres_formation' },
    ];
    const expected = { pages: [], years: [], hasExplorer: false };
    expect(await explorer({ parcours_parts: rows })).toEqual(expected);
  });
});
