import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { parcoursApresFormation } from '../../../src/contracts/parcoursApresFormation.ts';
import { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { pathwayCounts } from './pathwayCounts.ts';

/** At the end of a month: those who entered, of `suivis`, and five whose follow-up stopped. */
const month = (mois: number, cumul_formation: number | null, suivis = 100) => {
  const isSecret = cumul_formation === null;
  return {
    mois,
    cumul_formation,
    suivis: isSecret ? null : suivis,
    cumul_censures: isSecret ? null : 5,
    statut_valeur: isSecret ? 'secret' : 'publie',
  };
};
const messages = (rows: ReturnType<typeof month>[], arrondi?: 5) =>
  messagesOf(
    pathwayCounts,
    datasetFixture(parcoursPremiereEntree, rows, { own: arrondi ? { arrondi } : {} }),
  );

const place = 'data/parcours_premiere_entree/2024.csv';

describe('pathwayCounts', () => {
  test('accepts a life table that grows, whatever the order of its rows', () => {
    expect(messages([month(6, 40), month(3, 20), month(12, 40)])).toEqual([]);
    expect(messages([month(3, 20), month(6, null), month(12, 20)])).toEqual([]);
  });

  test('refuses a life table that falls, even past a secret month', () => {
    const falls = (line: number) =>
      `${place}:${line}:10: colonne cumul_formation : le cumul est plus petit qu’à 3 mois. Attendu : un cumul qui ne baisse jamais. Remède : refaites l’édition, ou corrigez l’effectif fautif.`;
    expect(messages([month(3, 20), month(6, 19)])).toEqual([falls(3)]);
    expect(messages([month(3, 20), month(6, null), month(12, 19)])).toEqual([falls(4)]);
    // Rounding keeps the order of two counts.
    expect(messages([month(3, 20), month(6, 15)], 5)).toHaveLength(1);
  });

  test('refuses more people gone than are followed, up to what rounding each may do', () => {
    const gone = (line: number) =>
      `${place}:${line}:9: les entrées et les suivis arrêtés dépassent les jeunes suivis. Attendu : suivis ≥ cumul_formation + cumul_alternance + cumul_emploi + cumul_censures. Remède : refaites l’édition, ou corrigez l’effectif fautif.`;
    expect(messages([month(3, 95)])).toEqual([]);
    expect(messages([month(3, 96)])).toEqual([gone(2)]);
    expect(messages([month(3, 105)], 5)).toEqual([]);
    expect(messages([month(3, 110)], 5)).toEqual([gone(2)]);
  });

  test('refuses a situation with more people than are followed', () => {
    const situations = datasetFixture(parcoursSituations, [{ effectif: 31001 }, { effectif: 9 }]);
    expect(messagesOf(pathwayCounts, situations)).toEqual([
      'data/parcours_situations/2024.csv:2:8: effectif (31001) dépasse observes (31000), dont il est une partie. Attendu : une partie au plus égale à son tout. Remède : corrigez l’un des deux effectifs.',
    ]);
    const leavers = datasetFixture(parcoursApresFormation, [{ suivis_complets: 2099 }]);
    expect(messagesOf(pathwayCounts, leavers)).toHaveLength(1);
  });

  test('refuses situations that do not add up to the people followed, secrets aside', () => {
    const group = (...counts: (number | null)[]) =>
      codesOf('situation').map((situation, i) => ({
        situation,
        effectif: counts[i] ?? null,
        observes: 70,
      }));
    const all = (...counts: (number | null)[]) =>
      messagesOf(pathwayCounts, datasetFixture(parcoursSituations, group(...counts)));
    expect(all(10, 10, 10, 10, 10, 10, 10)).toEqual([]);
    expect(all(10, 10, 10, 10, 10, 10, null)).toEqual([]);
    expect(all(11, 10, 10, 10, 10, 10, 10)).toEqual([
      'data/parcours_situations/2024.csv:2:8: les situations de ce groupe font 71, et observes est 70. Attendu : des situations dont la somme est leur tout. Remède : corrigez l’effectif fautif, ou refaites l’édition.',
    ]);
  });

  test('leaves rounded situations as far from their total as rounding each may put them', () => {
    const all = (first: number, own: { arrondi?: 5 }) =>
      messagesOf(
        pathwayCounts,
        datasetFixture(
          parcoursSituations,
          codesOf('situation').map((situation, rank) => ({
            situation,
            effectif: rank === 0 ? first : 10,
            observes: 70,
          })),
          { own },
        ),
      );
    // Seven situations and their total: 2 each, 16 in all.
    expect(all(25, { arrondi: 5 })).toEqual([]);
    expect(all(30, { arrondi: 5 })).toHaveLength(1);
    expect(all(25, {})).toHaveLength(1);
  });
});
