import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { disagreeingRevisions } from './disagreeingRevisions.ts';

const activity = datasetFixture(activiteAnnuelle, [{ effectif: 40 }]);
const cle = rowKey(activiteAnnuelle, activity.rows[0]?.values ?? {});
const revision = (change: Record<string, string | number | null>) => ({
  cle,
  ancienne_valeur: 12,
  nouvelle_valeur: 40,
  ...change,
});

/** What is said of these revisions: only the message. */
function messages(...changes: Parameters<typeof revision>[0][]) {
  const recorded = datasetFixture(revisions, changes.map(revision));
  return messagesOf(disagreeingRevisions, recorded, activity).map((line) => line.split('. ')[0]);
}

const at = 'data/revisions/2024.csv';

describe('disagreeingRevisions', () => {
  test('says nothing of revisions that lead to the value of the file', () => {
    expect(messages({})).toEqual([]);
    expect(
      messages(
        { date_revision: '2025-01-02', nouvelle_valeur: null, nouveau_statut: 'secret' },
        { date_revision: '2025-02-02', ancienne_valeur: null, ancien_statut: 'secret' },
      ),
    ).toEqual([]);
  });

  test('says a dataset, a column or a row that is not there', () => {
    expect(messages({ jeu: 'chiffres_cles' })).toEqual([
      `${at}:2:2: le jeu « chiffres_cles » n’est pas un jeu de data/ dont les valeurs se révisent`,
    ]);
    expect(messages({ colonne: 'annee' })).toEqual([
      `${at}:2:4: la colonne « annee » de activite_annuelle n’est pas une valeur qui se révise`,
    ]);
    expect(messages({ cle: 'annee=1999' })).toEqual([
      `${at}:2:3: aucune ligne de activite_annuelle n’a cette clé`,
    ]);
  });

  test('says values that are not those of the file, or of the revision before', () => {
    expect(messages({ nouvelle_valeur: 41 })).toEqual([
      `${at}:2:7: la nouvelle valeur n’est pas celle de data/activite_annuelle/2024.csv, ligne 2, colonne effectif`,
    ]);
    expect(
      messages({ date_revision: '2025-01-02', nouvelle_valeur: 20 }, { ancienne_valeur: 21 }),
    ).toEqual([
      `${at}:3:5: l’ancienne valeur n’est pas celle à laquelle mène la révision du 2025-01-02 (data/revisions/2024.csv, ligne 2)`,
    ]);
  });

  test('says a small count, which was never published, without giving it', () => {
    expect(messages({ ancienne_valeur: 3 })).toEqual([
      `${at}:2:5: la révision publierait un effectif inférieur à 5`,
    ]);
  });

  test('says what changes nothing, and what cannot be', () => {
    expect(messages({ ancienne_valeur: 40 })).toEqual([`${at}:2:7: la révision ne change rien`]);
    expect(messages({ ancien_statut: 'secret' })).toEqual([
      `${at}:2:6: une valeur est donnée avec un statut qui n’est pas « publie »`,
    ]);
    expect(messages({ nouvelle_valeur: null, nouveau_statut: 'absente' })).toEqual([
      `${at}:2:8: une ligne publiée ne disparaît pas`,
    ]);
  });
});
