import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { chomageLocalise } from '../../../src/contracts/chomageLocalise.ts';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import type { Dataset } from '../dataset.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { missingPeriods } from './missingPeriods.ts';

const annual = (...years: number[]) =>
  datasetFixture(
    activiteAnnuelle,
    years.map((annee) => ({ annee })),
  );
const monthly = (...periods: string[]) =>
  datasetFixture(
    activiteMensuelle,
    periods.map((periode) => ({ periode })),
  );
const rest =
  'Attendu : une série sans trou. Remède : ajoutez les périodes manquantes (une valeur absente se dit par statut_valeur), ou corrigez la date qui est fausse.';

describe('missingPeriods', () => {
  test('accepts years and months that follow each other, in any order', () => {
    expect(messagesOf(missingPeriods, annual(2024))).toEqual([]);
    expect(messagesOf(missingPeriods, annual(2024, 2022, 2023, 2023))).toEqual([]);
    expect(messagesOf(missingPeriods, monthly('2023-12', '2024-01', '2023-11'))).toEqual([]);
    expect(messagesOf(missingPeriods, monthly('2023-T1', '2023-12', '2024-T4'))).toEqual([]);
  });

  test('refuses a hole between two years, whatever its width', () => {
    expect(messagesOf(missingPeriods, annual(1998, 2022, 2023, 2025))).toEqual([
      `data/activite_annuelle/dataset.yaml:1:1: aucune ligne entre 1998 et 2022. ${rest}`,
      `data/activite_annuelle/dataset.yaml:1:1: aucune ligne entre 2023 et 2025. ${rest}`,
    ]);
  });

  test('refuses a hole between two quarters of an official series', () => {
    const quarters = (...all: string[]) =>
      datasetFixture(
        chomageLocalise,
        all.map((trimestre) => ({ trimestre })),
      );
    expect(messagesOf(missingPeriods, quarters('2023-T4', '2024-T1', '2023-T3'))).toEqual([]);
    expect(messagesOf(missingPeriods, quarters('2023-T4', '2024-T2'))).toEqual([
      `data/chomage_localise/dataset.yaml:1:1: aucune ligne entre 2023-T4 et 2024-T2. ${rest}`,
    ]);
  });

  test('accepts the hole that a withdrawn edition leaves, and that one alone', () => {
    const withdrawn = (...editions: string[]) =>
      datasetFixture(
        retraits,
        editions.map((edition) => ({ edition })),
      );
    const said = (dataset: Dataset, ...editions: string[]) =>
      messagesOf(missingPeriods, dataset, withdrawn(...editions)).length;
    expect(said(annual(2022, 2024), '2023')).toBe(0);
    expect(said(annual(2021, 2024), '2022', '2023')).toBe(0);
    expect(said(annual(2021, 2024), '2023')).toBe(1);
    expect(said(annual(2022, 2024), '2021')).toBe(1);
    // It is of another dataset.
    expect(said(monthly('2022-12', '2024-01'), '2023')).toBe(1);
    const months = datasetFixture(retraits, [{ jeu: 'activite_mensuelle', edition: '2023' }]);
    expect(messagesOf(missingPeriods, monthly('2022-12', '2024-01'), months)).toEqual([]);
    expect(messagesOf(missingPeriods, monthly('2022-11', '2024-01'), months)).toHaveLength(1);
  });

  test('refuses a hole between two months', () => {
    expect(messagesOf(missingPeriods, monthly('2023-11', '2024-01'))).toEqual([
      `data/activite_mensuelle/dataset.yaml:1:1: aucune ligne entre 2023-11 et 2024-01. ${rest}`,
    ]);
  });

  test('leaves alone the other datasets, and one that is not read whole', () => {
    const periods = [{ periode: '2019' }, { periode: '2023' }];
    expect(messagesOf(missingPeriods, datasetFixture(contexteOfficiel, periods))).toEqual([]);
    const network = datasetFixture(reseauAnnuel, [{ annee: 2021 }, { annee: 2023 }]);
    expect(messagesOf(missingPeriods, network)).toEqual([]);
    expect(messagesOf(missingPeriods, { ...annual(2020, 2023), complete: false })).toEqual([]);
  });
});
