import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../scripts/pipeline/temporaryFolder.ts';
import { publishedFixture } from './publishedFixture.ts';

const gironde = {
  ...{ territoire_niveau: 'departement', territoire_code: '33', territoire_nom: 'Gironde' },
};
const poverty = (annee: number, valeur: number, indicateur = 'taux_pauvrete_moins_30') => ({
  ...{ annee, ...gironde, indicateur, valeur, unite: '%' },
  ...{ source: 'Filosofi', editeur: 'Insee', date_source: String(annee), remarque: null },
});
const quarter = (trimestre: string, taux_chomage: number) => ({
  ...{ trimestre, ...gironde, taux_chomage },
});

async function ratesOf(datasets: Parameters<typeof publishedFixture>[0]) {
  vi.stubEnv('FIRST_FILES', temporaryFolder(publishedFixture(datasets)));
  return await import('./contextRates.ts');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test('a rate is found where its dataset holds it, the latest period last', async () => {
  const { contextRate, contextRates, contextSeries, hasDiagnosis } = await ratesOf({
    chomage_localise: [quarter('2024-T1', 6.8), quarter('2023-T4', 6.7)],
  });
  expect(hasDiagnosis()).toBe(true);
  expect(contextSeries('chomage', 'departement').map(({ periode }) => periode)).toEqual([
    '2023-T4',
    '2024-T1',
  ]);
  expect(contextRates('chomage', 'departement')).toHaveLength(1);
  expect(contextRate('chomage', 'departement', '33')).toMatchObject({
    periode: '2024-T1',
    source: null,
    cell: { text: '6,8\u00a0%', value: '6.8', key: ['2024-T1', 'departement', '33'] },
  });
  expect(contextRate('chomage')).toBeNull();
});

test('rates of one dataset are not mixed, and those of another are absent', async () => {
  const { contextRate, contextRates } = await ratesOf({
    contexte_social: [poverty(2021, 22.2), poverty(2021, 12.8, 'taux_pauvrete')],
  });
  expect(contextRate('pauvrete', 'departement')?.valeur).toBe(12.8);
  expect(contextRate('pauvrete_moins_30', 'departement')?.source).toEqual({
    name: 'Filosofi, Insee',
    date: '2021',
  });
  expect(contextRates('chomage_15_24', 'departement')).toEqual([]);
});
