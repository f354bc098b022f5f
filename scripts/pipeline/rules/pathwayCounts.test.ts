import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { parcoursApresFormation } from '../../../src/contracts/parcoursApresFormation.ts';
import { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { pathwayCounts } from './pathwayCounts.ts';

const span = (mois: number, mois_fin: number, a_risque: number | null, events: number) => ({
  mois,
  mois_fin,
  a_risque,
  evenements_formation: a_risque === null ? null : events,
  censures: a_risque === null ? null : 10,
  statut_valeur: a_risque === null ? 'secret' : 'publie',
});
const messages = (...spans: ReturnType<typeof span>[]) =>
  messagesOf(pathwayCounts, datasetFixture(parcoursPremiereEntree, spans));

describe('pathwayCounts', () => {
  test('accepts a life table whose steps follow, whatever the order of its rows', () => {
    expect(messages(span(4, 6, 70, 20), span(0, 3, 100, 20))).toEqual([]);
    expect(messages(span(0, 3, 100, 20), span(4, 6, null, 0), span(7, 12, 90, 5))).toEqual([]);
  });

  test('refuses a step that does not follow, and more exits than people', () => {
    const rest =
      'les jeunes à risque ne sont pas ceux des mois précédents, moins les entrées et les suivis arrêtés. Attendu : a_risque = a_risque − entrées − censures de la ligne qui précède. Remède : refaites l’édition, ou corrigez l’effectif fautif.';
    const place = 'data/parcours_premiere_entree/2024.csv';
    expect(messages(span(0, 3, 100, 20), span(4, 6, 71, 20))).toEqual([`${place}:3:10: ${rest}`]);
    expect(messages(span(0, 3, 20, 15))).toEqual([`${place}:2:10: ${rest}`]);
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
});
