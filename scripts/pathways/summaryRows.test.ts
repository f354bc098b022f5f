import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { parcoursIndicateurs } from '../../src/contracts/parcoursIndicateurs.ts';
import { parcoursSituations } from '../../src/contracts/parcoursSituations.ts';
import { datasetFixture, datasetsFixture } from '../pipeline/rules/datasetFixture.ts';
import { summaryRows } from './summaryRows.ts';

const situations = codesOf('situation');
type Changes = Record<string, string | number | null>;

/** A month of 700 people: so many employed, the others looking for a job. */
const month = (mois_depuis_accueil: number, employed: number, changes: Changes = {}) =>
  situations.map((situation) => ({
    mois_depuis_accueil,
    situation,
    effectif:
      situation === 'emploi' ? employed : situation === 'demandeur_emploi' ? 700 - employed : 0,
    observes: 700,
    ...changes,
  }));
const summaries = (...rows: Changes[]) =>
  summaryRows(datasetsFixture(datasetFixture(parcoursSituations, rows)));
const means = (found: ReturnType<typeof summaries>) =>
  found.filter(({ indicateur }) => indicateur === 'mois_moyens');

describe('summaryRows', () => {
  test('gives the entropy of each published month', () => {
    const found = summaries(
      ...month(6, 350),
      ...month(12, 700),
      ...month(24, 0, { effectif: 100 }),
    );
    expect(found.map(({ mois, valeur }) => [mois, valeur])).toEqual([
      // ln 2 / ln 7.
      [6, 0.356],
      [12, 0],
      [24, 1],
    ]);
    expect(Object.keys(found[0] ?? {})).toEqual([
      ...Object.keys(parcoursIndicateurs.row.shape),
      'statut',
    ]);
  });

  test('gives none of a month with a secret situation', () => {
    const [secret, ...others] = month(6, 350);
    const found = summaries({ ...secret, effectif: null, statut_valeur: 'secret' }, ...others);
    expect(found).toMatchObject([{ valeur: null, statut_valeur: 'secret' }]);
  });

  test('counts the mean months of the 24 that follow the first', () => {
    const months = Array.from({ length: 25 }, (_, rank) =>
      month(rank, rank <= 12 ? 350 : 0),
    ).flat();
    const found = means(summaries(...months));
    // Half of the people in months 1 to 12.
    expect(found.map(({ situation, valeur }) => [situation, valeur])).toEqual([
      ['emploi', 6],
      ['alternance', 0],
      ['formation', 0],
      ['scolarite', 0],
      ['demandeur_emploi', 18],
      ['autre', 0],
      ['inconnue', 0],
    ]);
    expect(found[0]).toMatchObject({ mois: 24, unite: 'mois' });
  });

  test('counts none on landmarks alone, or where some are not observed to the end', () => {
    expect(means(summaries(...month(6, 0), ...month(12, 0), ...month(24, 0)))).toEqual([]);
    const fewer = { observes: 600, effectif: 100 };
    const months = Array.from({ length: 25 }, (_, rank) =>
      month(rank, 350, rank === 24 ? fewer : {}),
    ).flat();
    const found = means(summaries(...months));
    expect(found).toHaveLength(7);
    expect(new Set(found.map(({ valeur, statut_valeur }) => `${valeur} ${statut_valeur}`))).toEqual(
      new Set(['null non_disponible']),
    );
  });

  test('leaves missions locales out', () => {
    const place = { territoire_niveau: 'mission_locale', territoire_code: '33063S00' };
    expect(summaries(...month(6, 350, place))).toEqual([]);
  });
});
