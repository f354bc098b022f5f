import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import type { Dataset } from '../dataset.ts';
import { datasetFixture, datasetsFixture, registersFixture } from '../rules/datasetFixture.ts';
import { publishedTables } from './publishedTables.ts';

/** A dataset whose only edition has these metadata. */
function dated(
  dataset: Dataset,
  metadata: Partial<Dataset['editions'][number]['metadata']>,
): Dataset {
  const [edition] = dataset.editions;
  if (edition === undefined) throw new Error('no edition');
  const changed = { ...edition, metadata: { ...edition.metadata, ...metadata } };
  return {
    ...dataset,
    editions: [changed],
    rows: dataset.rows.map((row) => ({ ...row, edition: changed })),
  };
}

const activity = dated(datasetFixture(activiteAnnuelle, [{ effectif: null }]), {
  statut: 'provisoire',
  date_extraction: '2025-02-01',
  date_publication: '2025-03-01',
});
const network = dated(datasetFixture(reseauAnnuel, [{}], { metadata: { source: 'Enquête' } }), {
  date_publication: '2025-06-01',
});
const registers = registersFixture();
const tables = publishedTables(datasetsFixture(network, activity, ...registers));
const tableOf = (name: string) => tables.find(({ contract }) => contract.name === name);

describe('publishedTables', () => {
  test('are those that were read and those that are computed, in the order of the contracts', () => {
    expect(tables.map(({ contract }) => contract.name)).toEqual([
      'chiffres_cles',
      'activite_annuelle',
      'reseau_annuel',
      'bilan_accord_cadre',
      'missions_locales',
      'territoires',
      'indicateurs',
    ]);
  });

  test('are not computed without what they need, nor when they would hold no row', () => {
    // One mission locale resembles no other.
    expect(tableOf('missions_locales_semblables')).toBeUndefined();
    const alone = publishedTables(datasetsFixture(network));
    expect(alone.map(({ contract }) => contract.name)).toEqual(['reseau_annuel', 'indicateurs']);
  });

  test('end each row by the status of its edition, else of its dataset', () => {
    expect(tableOf('activite_annuelle')).toMatchObject({
      title: 'Activité annuelle du réseau',
      source: 'Essai',
      status: 'provisoire',
      extractedOn: '2025-02-01',
      publishedOn: '2025-03-01',
    });
    const [row] = tableOf('activite_annuelle')?.rows ?? [];
    expect(Object.entries(row ?? {}).slice(-3)).toEqual([
      ['effectif', null],
      ['statut_valeur', 'publie'],
      ['statut', 'provisoire'],
    ]);
    expect(tableOf('reseau_annuel')).toMatchObject({ status: 'definitif', extractedOn: null });
  });

  test('say the days of each year: what is computed of one depends on it and on those before', () => {
    const later = dated(datasetFixture(activiteAnnuelle, [{ annee: 2025 }]), {
      date_publication: '2026-03-01',
    });
    const [first, second] = [activity, later].map(({ editions, rows }) => ({ editions, rows }));
    const both: Dataset = {
      ...activity,
      editions: [...(first?.editions ?? []), ...(second?.editions ?? [])],
      rows: [...(first?.rows ?? []), ...(second?.rows ?? [])],
    };
    const published = publishedTables(datasetsFixture(network, both, ...registers));
    const yearsOf = (name: string) =>
      [...(published.find(({ contract }) => contract.name === name)?.years ?? [])].map(
        ([year, { publishedOn }]) => [year, publishedOn],
      );
    expect(yearsOf('activite_annuelle')).toEqual([
      ['2024', '2025-03-01'],
      ['2025', '2026-03-01'],
    ]);
    // The network of 2024 came after the activity of 2024.
    expect(yearsOf('chiffres_cles')).toEqual([
      ['2024', '2025-06-01'],
      ['2025', '2026-03-01'],
    ]);
    expect(yearsOf('missions_locales')).toEqual([]);
  });

  test('list the editions', () => {
    expect(tableOf('activite_annuelle')?.editions).toEqual([
      {
        file: '2024.csv',
        status: 'provisoire',
        extractedOn: '2025-02-01',
        publishedOn: '2025-03-01',
      },
    ]);
  });

  test('give what is computed the sources, the status and the latest dates of its sources', () => {
    expect(tableOf('chiffres_cles')).toMatchObject({
      source: 'Essai ; Enquête',
      status: 'provisoire',
      extractedOn: '2025-02-01',
      publishedOn: '2025-06-01',
      editions: [],
    });
    expect(tableOf('indicateurs')).toMatchObject({
      source: 'ARML Nouvelle-Aquitaine',
      status: 'definitif',
      publishedOn: '2025-06-01',
    });
  });
});

describe('a withdrawal', () => {
  const withdrawn = datasetFixture(retraits, [
    { jeu: 'activite_annuelle', date_retrait: '2025-09-01' },
    { jeu: 'activite_annuelle', edition: '2023', date_retrait: '2025-08-01' },
  ]);
  const days = (...datasets: Dataset[]) =>
    Object.fromEntries(
      publishedTables(datasetsFixture(withdrawn, ...datasets)).map((table) => [
        table.contract.name,
        table.publishedOn,
      ]),
    );

  test('is the day on which what it leaves, and what is made from that, is published', () => {
    const found = days(network, activity, ...registers);
    expect(found.activite_annuelle).toBe('2025-09-01');
    expect(found.chiffres_cles).toBe('2025-09-01');
    expect(found.bilan_accord_cadre).toBe('2025-09-01');
    expect(found.reseau_annuel).toBe('2025-06-01');
  });

  test('is told even where the dataset is gone whole, and not where an edition came since', () => {
    expect(days(network, ...registers).activite_annuelle).toBeUndefined();
    const later = dated(activity, { date_publication: '2025-10-01' });
    expect(days(later, ...registers).activite_annuelle).toBe('2025-10-01');
  });
});
