import { expect, test } from 'vitest';
import { countExample } from '../ingestExample.ts';

test('follows the first training that ended in the year, while it is observed', async () => {
  const training = (id_jeune: string, to: string, financement_region: string) => ({
    id_jeune,
    situation: 'formation',
    date_debut: '2022-10-03',
    date_fin: to,
    financement_region,
  });
  const { parcours_apres_formation: rows } = await countExample({
    jeunes: ['a', 'b', 'c'].map((id_jeune) => ({ id_jeune, date_premier_accueil: '2022-09-01' })),
    situations: [
      training('a', '2023-01-31', 'oui'),
      training('a', '2023-03-31', 'non'), // The second one of 2023.
      training('b', '2023-06-15', 'inconnu'), // Funding unknown: another one.
      training('c', '', 'oui'), // Has not ended.
      { id_jeune: 'a', situation: 'emploi', date_debut: '2023-04-30', date_fin: '2023-06-30' },
      { id_jeune: 'a', situation: 'alternance', date_debut: '2023-07-31', date_fin: '2023-08-30' },
    ],
    // November 2024 is the last observed month, and month 12 of a training of December is not.
    metadata: { date_extraction: '2024-12-15', periode_fin: '2024-12-15' },
  });
  const found = (annee_sortie: number, financement: string, horizon: number, code = '75') =>
    rows
      .filter((row) => row.annee_sortie === annee_sortie && row.territoire_code === code)
      .filter((row) => row.financement === financement && row.horizon === horizon && row.effectif)
      .map((row) => [row.situation, row.effectif, row.suivis_complets]);
  expect(found(2023, 'region', 3)).toEqual([['emploi', 1, 1]]); // 30 April 2023.
  expect(found(2023, 'region', 6)).toEqual([['alternance', 1, 1]]); // 31 July 2023.
  expect(found(2023, 'autre', 6)).toEqual([['inconnue', 1, 1]]); // 31 December 2023.
  // January 2024 is observed for a, and June for b: whoever left in December would not be.
  expect(found(2023, 'region', 12)).toEqual([]);
  expect(found(2023, 'autre', 12)).toEqual([]);
  // Below the region, whoever paid: a and b together.
  const both = [
    ['alternance', 1, 2],
    ['inconnue', 1, 2],
  ];
  expect(found(2023, 'toutes', 6)).toEqual(both);
  expect(found(2023, 'toutes', 6, '33')).toEqual(both);
  expect(found(2023, 'region', 6, '33')).toEqual([]);
  const last = rows.find((row) => row.financement === 'autre' && row.horizon === 12);
  expect(last).toMatchObject({
    effectif: null,
    suivis_complets: null,
    statut_valeur: 'non_disponible',
  });
  // (3 fundings in the region, one in each of 2 départements) × horizon × situation.
  expect(rows).toHaveLength((3 + 2) * 3 * 7);
});
