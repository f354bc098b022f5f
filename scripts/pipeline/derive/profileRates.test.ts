import { describe, expect, test } from 'vitest';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { tauxParProfil } from '../../../src/contracts/tauxParProfil.ts';
import type { Cell } from '../dataset.ts';
import { at, datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { profileRates } from './profileRates.ts';

type Count = number | null | 'non_disponible';

/** A row of the profile of a population; null is secret. */
function profile(
  [population, dimension, modalite]: [string, string, string],
  count: Count,
  place = at('33'),
): Record<string, Cell> {
  const status = typeof count === 'number' ? 'publie' : (count ?? 'secret');
  return {
    ...place,
    population,
    dimension,
    modalite,
    effectif: typeof count === 'number' ? count : null,
    statut_valeur: status,
  };
}

const rates = (...rows: Record<string, Cell>[]) =>
  profileRates(datasetsFixture(datasetFixture(profilAnnuel, rows)));

/** The rate of the young people of a QPV who started a job. */
function rate(entries: Count, people: Count) {
  const [row] = rates(
    profile(['entrees_emploi', 'residence_qpv', 'oui'], entries),
    profile(['accompagnes', 'residence_qpv', 'oui'], people),
  );
  return row;
}

describe('profileRates', () => {
  test('divides the entries of a modality by its accompanied', () => {
    expect(rate(234, 1000)).toEqual({
      annee: 2024,
      ...at('33'),
      indicateur: 'taux_entree_emploi',
      dimension: 'residence_qpv',
      modalite: 'oui',
      valeur: 23.4,
      unite: '%',
      numerateur: 234,
      denominateur: 1000,
      borne_basse: 20.88,
      borne_haute: 26.12,
      statut_valeur: 'publie',
      statut: 'definitif',
    });
  });

  test('keeps a rate secret, or unavailable, unless both its terms are published', () => {
    expect(rate(null, 1000)).toMatchObject({ valeur: null, statut_valeur: 'secret' });
    expect(rate(234, null)).toMatchObject({
      valeur: null,
      numerateur: null,
      denominateur: null,
      statut_valeur: 'secret',
    });
    expect(rate('non_disponible', 'non_disponible')?.statut_valeur).toBe('non_disponible');
  });

  test('gives no rate under 30 in the denominator', () => {
    expect(rate(10, 29)).toMatchObject({ valeur: null, statut_valeur: 'non_disponible' });
    expect(rate(10, 30)?.valeur).toBe(33.33);
  });

  test('adds up the accompanied of 22 and over, only if both their counts are published', () => {
    const of = (young: Count, old: Count) =>
      rates(
        profile(['entrees_formation', 'age', '22_plus'], 50),
        profile(['accompagnes', 'age', '22_25'], young),
        profile(['accompagnes', 'age', '26_plus'], old),
      )[0];
    expect(of(400, 100)).toMatchObject({ valeur: 10, denominateur: 500 });
    expect(of(400, null)).toMatchObject({
      valeur: null,
      denominateur: null,
      statut_valeur: 'secret',
    });
  });

  test('has no row where the entries have none', () => {
    expect(rates(profile(['accompagnes', 'sexe', 'femmes'], 500))).toEqual([]);
    expect(rates(profile(['premiers_accueils', 'sexe', 'femmes'], 500))).toEqual([]);
    expect(profileRates(new Map())).toEqual([]);
  });

  test('orders levels, territories, indicators and modalities, whatever the order of the rows', () => {
    const rows = (['33', '75'] as const).flatMap((code) => [
      profile(['entrees_emploi', 'sexe', 'femmes'], 50, at(code)),
      profile(['entrees_formation', 'age', '18_21'], 50, at(code)),
      profile(['entrees_formation', 'age', 'moins_18'], 50, at(code)),
    ]);
    const order = rates(...rows).map(
      ({ territoire_code, indicateur, modalite }) => `${territoire_code} ${indicateur} ${modalite}`,
    );
    expect(order).toEqual([
      '75 taux_entree_formation moins_18',
      '75 taux_entree_formation 18_21',
      '75 taux_entree_emploi femmes',
      '33 taux_entree_formation moins_18',
      '33 taux_entree_formation 18_21',
      '33 taux_entree_emploi femmes',
    ]);
  });

  test('fits its contract, columns in order, then statut', () => {
    const row = rate(234, 1000);
    expect(Object.keys(row ?? {})).toEqual([...Object.keys(tauxParProfil.row.shape), 'statut']);
    const { statut, ...cells } = row ?? { statut: null };
    expect(tauxParProfil.row.strict().parse(cells)).toEqual(cells);
  });
});
