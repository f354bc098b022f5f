import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../scripts/pipeline/temporaryFolder.ts';
import { publishedFixture } from './publishedFixture.ts';

/** What the plan of the site says of a publication of these datasets. */
async function planOf(...datasets: string[]) {
  const empty = Object.fromEntries(datasets.map((name) => [name, []]));
  vi.stubEnv('FIRST_FILES', temporaryFolder(publishedFixture(empty)));
  const { hasPage } = await import('./sitePages.ts');
  const { sitePlan } = await import('./sitePlan.ts');
  const pages = sitePlan().flatMap((part) => part.pages);
  return Object.fromEntries(
    pages.filter(({ path }) => hasPage(path)).map(({ path, label }) => [path, label]),
  );
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test.each(['missions_locales', 'reperes_publies'])(
  'there is no chart to take with %s alone',
  async (dataset) => expect(await planOf(dataset)).not.toHaveProperty('/graphiques/'),
);

test.each(['contexte_officiel', 'contexte_social', 'animation_annuelle', 'activite_mensuelle'])(
  'there are charts to take with %s alone',
  async (dataset) => expect(await planOf(dataset)).toHaveProperty('/graphiques/'),
);

test.each([
  ['animation_annuelle', undefined],
  ['reperes_publies', 'Publié par d’autres'],
  ['contexte_officiel', 'Séries officielles'],
  ['chomage_localise', 'Le diagnostic partagé'],
])('with %s alone, the context is called “%s”', async (dataset, label) => {
  expect((await planOf(dataset))['/contexte/']).toBe(label);
});
