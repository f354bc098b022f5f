import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { activiteMensuelleAnterieure } from '../../../src/contracts/activiteMensuelleAnterieure.ts';
import { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { missingCompanions } from './missingCompanions.ts';

const years = datasetFixture(activiteAnnuelle, [{ annee: 2024 }]);
const profiles = datasetFixture(profilAnnuel, [{ annee: 2024 }]);
const rounded = { own: { arrondi: 5 } } as const;
const openMonths = datasetFixture(activiteMensuelle, [{ periode: '2024-01' }], rounded);
const closedMonths = datasetFixture(activiteMensuelle, [{ periode: '2023-01' }]);
const totals = datasetFixture(cumulsMensuels, [{ periode: '2024-01' }], rounded);
const earlier = datasetFixture(activiteMensuelleAnterieure, [{ periode: '2024-01' }], rounded);

describe('missingCompanions', () => {
  test('accepts what one ingestion writes together, and what a network never had', () => {
    for (const [dataset, ...others] of [
      [years, profiles],
      [profiles, years],
      [openMonths, totals],
      [totals, openMonths],
      [closedMonths],
      [earlier, openMonths],
      [datasetFixture(parcoursSituations, [{}])],
    ] as const) {
      expect(messagesOf(missingCompanions, dataset, ...others)).toEqual([]);
    }
  });

  test('says which one is missing, and how to have it back', () => {
    expect(messagesOf(missingCompanions, years)).toEqual([
      'data/activite_annuelle/dataset.yaml:1:1: le jeu profil_annuel manque, ou ne peut pas être lu, alors que l’ingestion l’écrit avec activite_annuelle. Attendu : tous les jeux qu’une même ingestion écrit, qui se protègent les uns les autres. Remède : restaurez-le (git restore data/profil_annuel), ou refaites l’ingestion.',
    ]);
    for (const dataset of [profiles, openMonths, totals, earlier]) {
      expect(messagesOf(missingCompanions, dataset)).toHaveLength(1);
    }
    const others = datasetFixture(cumulsMensuels, [{ periode: '2023-01' }], rounded);
    expect(messagesOf(missingCompanions, openMonths, others)).toHaveLength(1);
  });
});
