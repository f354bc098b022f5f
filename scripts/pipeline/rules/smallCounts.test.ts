import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { smallCounts } from './smallCounts.ts';

const told = (place: string, field: string, threshold = 5) =>
  `data/${place}: colonne ${field} : un effectif inférieur à ${threshold} est publié. Attendu : au moins ${threshold}, ou statut_valeur « secret » et une cellule vide (les zéros aussi). Remède : ne modifiez pas la cellule à la main : refaites l’édition, la protection en masque d’autres avec elle.`;

describe('smallCounts', () => {
  test('accepts the threshold and above, and secret cells', () => {
    const rows = [{ effectif: 5 }, { effectif: null }, { effectif: 5312 }];
    expect(messagesOf(smallCounts, datasetFixture(activiteAnnuelle, rows))).toEqual([]);
    expect(messagesOf(smallCounts, datasetFixture(profilAnnuel, rows))).toEqual([]);
  });

  test('refuses less, zeros included, without giving the value', () => {
    const rows = [{ effectif: 0 }, { effectif: 4 }];
    const messages = messagesOf(smallCounts, datasetFixture(profilAnnuel, rows));
    expect(messages).toEqual([
      told('profil_annuel/2024.csv:2:8', 'effectif'),
      told('profil_annuel/2024.csv:3:8', 'effectif'),
    ]);
    expect(messages[1]?.split(': ').slice(1).join(': ')).not.toMatch(/\b4\b/);
  });

  test('protects entries as people, but not acts', () => {
    const rows = [
      'nombre_entrees_formation',
      'entretiens',
      'ateliers_informations_collectives',
    ].map((indicateur) => ({ indicateur, effectif: 3 }));
    expect(messagesOf(smallCounts, datasetFixture(activiteAnnuelle, rows))).toEqual([
      told('activite_annuelle/2024.csv:2:6', 'effectif'),
    ]);
  });

  test('takes the threshold of the contract', () => {
    const stricter = { ...activiteAnnuelle, threshold: 11 };
    expect(messagesOf(smallCounts, datasetFixture(stricter, [{ effectif: 10 }]))).toEqual([
      told('activite_annuelle/2024.csv:2:6', 'effectif', 11),
    ]);
  });

  test('protects every count of people of a life table, zeros by rule apart', () => {
    const rows = [
      { cumul_censures: 0, cumul_formation: 0 },
      { cumul_censures: 3, suivis: 4 },
    ];
    expect(messagesOf(smallCounts, datasetFixture(parcoursPremiereEntree, rows))).toEqual([
      told('parcours_premiere_entree/2024.csv:3:9', 'suivis'),
      told('parcours_premiere_entree/2024.csv:2:10', 'cumul_formation'),
      told('parcours_premiere_entree/2024.csv:3:13', 'cumul_censures'),
    ]);
  });

  test('leaves alone the datasets without a threshold', () => {
    expect(messagesOf(smallCounts, datasetFixture(reseauAnnuel, [{ lieux_accueil: 1 }]))).toEqual(
      [],
    );
  });
});
