import { expect, test } from 'vitest';
import { countExample } from '../ingestExample.ts';

test('goes from the day of the first reception to the horizon’s last day', async () => {
  const { parcours_transitions: rows } = await countExample({
    jeunes: [
      { id_jeune: 'a' }, // 15 January 2023
      { id_jeune: 'b', date_premier_accueil: '2023-12-15' },
    ],
    situations: [
      { id_jeune: 'a', situation: 'scolarite', date_debut: '2022-09-01', date_fin: '2023-01-20' },
      { id_jeune: 'a', situation: 'emploi', date_debut: '2023-01-21', date_fin: '2023-06-30' },
      { id_jeune: 'a', situation: 'formation', date_debut: '2024-01-01' },
    ],
    metadata: { date_extraction: '2024-06-30', periode_fin: '2024-06-30' },
  });
  const flows = (horizon: number) =>
    rows
      .filter((row) => row.horizon === horizon && row.effectif)
      .map((row) => [row.situation_entree, row.situation_horizon, row.suivis_complets]);
  // Month 3 is April 2023 for a, March 2024 for b.
  expect(flows(3)).toEqual([
    ['scolarite', 'emploi', 2],
    ['inconnue', 'inconnue', 2],
  ]);
  // Month 6 of December is June 2024, observed.
  expect(flows(6)).toEqual([
    ['scolarite', 'inconnue', 2],
    ['inconnue', 'inconnue', 2],
  ]);
  // Month 12 is January 2024 for a; December 2024 for b is not observed: nobody's is known.
  expect(flows(12)).toEqual([]);
  expect(rows.find((row) => row.horizon === 12)).toMatchObject({
    effectif: null,
    suivis_complets: null,
    statut_valeur: 'non_disponible',
  });
  // Everybody alone: 5 horizons × 49 pairs.
  expect(new Set(rows.map((row) => row.population))).toEqual(new Set(['ensemble']));
  expect(rows).toHaveLength(5 * 49);
});
