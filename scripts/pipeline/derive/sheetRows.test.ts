import { expect, test } from 'vitest';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { chomageLocalise } from '../../../src/contracts/chomageLocalise.ts';
import { contexteSocial } from '../../../src/contracts/contexteSocial.ts';
import type { Contract } from '../../../src/contracts/contract.ts';
import { jeunesResidents } from '../../../src/contracts/jeunesResidents.ts';
import { parcoursCourbes } from '../../../src/contracts/parcoursCourbes.ts';
import { parcoursEcarts } from '../../../src/contracts/parcoursEcarts.ts';
import { parcoursParts } from '../../../src/contracts/parcoursParts.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { populationJeunes } from '../../../src/contracts/populationJeunes.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { sampleRows } from '../../../src/contracts/sampleRows.ts';
import { territorySheet } from '../../../src/contracts/territorySheet.ts';
import type { Cell } from '../dataset.ts';
import { sheetRows } from './sheetRows.ts';

/** The sample row of a contract, as the file of a territory writes it, where that is one row. */
function sample(contract: Contract) {
  const [only, ...others] = samples(contract);
  expect(others).toEqual([]);
  return only;
}

function samples(contract: Contract) {
  const row = { ...(sampleRows[contract.name] as Record<string, Cell>), statut: 'provisoire' };
  const table = {
    contract,
    title: contract.title,
    description: contract.description,
    source: 'iMilo',
    licence: 'lov2' as const,
    status: 'provisoire' as const,
    extractedOn: '2026-10-01',
    publishedOn: '2026-11-01',
    editions: [],
    years: new Map(),
    rows: [row],
  };
  return sheetRows(table, row).map(({ statut, ...written }) => {
    expect(territorySheet.row.strict().parse(written)).toEqual(written);
    expect(statut).toBe('provisoire');
    expect(written).toMatchObject({ jeu: contract.name });
    return written;
  });
}

test('official rates say their period and their words', () => {
  expect(sample(chomageLocalise)).toMatchObject({
    periode: '2024-T4',
    libelle: 'Taux de chômage localisé',
    valeur: 6.7,
    unite: '%',
  });
  expect(sample(contexteSocial)).toMatchObject({
    periode: '2021',
    libelle: 'Taux de pauvreté des moins de 30 ans',
    valeur: 22.2,
    source: 'Filosofi 2021',
  });
  expect(samples(populationJeunes).map(({ indicateur }) => indicateur)).toEqual([
    'jeunes_15_19',
    'jeunes_20_24',
    'jeunes_15_24',
    'population',
    'part_15_24',
  ]);
});

test('the residents of a territory are a row for each of their measures', () => {
  const rows = samples(jeunesResidents);
  expect(rows.map(({ indicateur, valeur, unite }) => [indicateur, valeur, unite])).toEqual([
    ['population', 271_000, 'personnes'],
    ['jeunes_15_24', 52_000, 'jeunes'],
    ['jeunes_en_emploi', 15_000, 'jeunes'],
    ['jeunes_chomeurs', 4_500, 'jeunes'],
    ['taux_emploi', 28.8, '%'],
    ['taux_chomage', 23.1, '%'],
  ]);
  expect(rows[0]).toMatchObject({ periode: '2022', source: 'Recensement de la population 2022' });
});

test('a month or a quarter keeps its period, its label and its unit', () => {
  expect(sample(activiteMensuelle)).toMatchObject({
    source: 'iMilo',
    date_source: '2026-10-01',
    periode: '2024-T3',
    libelle: 'Jeunes entrés en alternance',
    valeur: 41,
    unite: 'jeunes',
    indicateur: 'entrees_alternance',
  });
});

test('a pathway keeps its cohort, its month, its situation and who was observed', () => {
  expect(sample(parcoursSituations)).toMatchObject({
    periode: '2023',
    libelle: 'Emploi, 24 mois après le premier accueil (ensemble)',
    valeur: 9000,
    denominateur: 31000,
    population: 'ensemble',
    dimension: 'situation',
    modalite: 'emploi',
    mois_depuis_accueil: 24,
  });
});

test('a share of a pathway keeps its terms, its interval and where it starts from', () => {
  expect(sample(parcoursParts)).toMatchObject({
    periode: '2023',
    libelle:
      'Situation selon celle du premier accueil – Formation, à 12 mois, recherche d’emploi (ensemble)',
    valeur: 4,
    unite: '%',
    borne_basse: 3.78,
    numerateur: 1200,
    denominateur: 30000,
    indicateur: 'transitions',
    mois_depuis_accueil: 12,
  });
});

test('a first entry is a share, its difference is in points', () => {
  expect(sample(parcoursCourbes)).toMatchObject({
    libelle:
      'Part déjà entrée – Première entrée en formation, à 12 mois (ensemble) ; perte de contact comptée comme sans entrée',
    valeur: 12.34,
    unite: '%',
    modalite: 'formation',
    // Computed from counts that are rounded.
    arrondi: 5,
  });
  expect(sample(parcoursEcarts)).toMatchObject({
    libelle:
      'Avec une cohorte précédente : écart – Première entrée en formation, à 12 mois (ensemble) ; face à 2019',
    valeur: 1.14,
    unite: 'points',
    borne_haute: 1.61,
  });
});

test('a secret cell stays empty and says so', () => {
  expect(sample(profilAnnuel)).toMatchObject({
    libelle: 'Jeunes accompagnés – Âge : 26 ans et plus',
    valeur: null,
    statut_valeur: 'secret',
  });
});
