import type { NetworkRow } from '../simulation/simulateNetwork.ts';
import type { DemoRows, ProfileRow } from './demoRows.ts';
import { pathwayMeasures } from './pathwayMeasures.ts';

/** Years of the agreement's own figures. */
const reference = [2018, 2019, 2020];

/** What is measured on the published rows, by name. Secret counts weigh 0. */
export const measures: Readonly<Record<string, (rows: DemoRows) => number>> = {
  jeunes_accompagnes_2018_2020: (rows) => regionMean(rows, 'jeunes_accompagnes', reference),
  premiers_accueils_2018_2020: (rows) => regionMean(rows, 'premiers_accueils', reference),
  evolution_premiers_accueils_2020: (rows) =>
    100 *
    (regionMean(rows, 'premiers_accueils', [2020]) / regionMean(rows, 'premiers_accueils', [2019]) -
      1),
  annees_premiers_accueils_ronds: (rows) =>
    yearsOf(rows).filter((year) => count(rows, '75', 'premiers_accueils', year) % 100 === 0).length,
  jeunes_accompagnes_derniere_annee: (rows) =>
    regionMean(rows, 'jeunes_accompagnes', yearsOf(rows).slice(-1)),
  entretiens_2020: (rows) => regionMean(rows, 'entretiens', [2020]),
  nombre_entrees_formation_2021: (rows) => regionMean(rows, 'nombre_entrees_formation', [2021]),
  aides_permis_b_minimum_2018_2021: (rows) => Math.min(...licenceAids(rows)),
  aides_permis_b_maximum_2018_2021: (rows) => Math.max(...licenceAids(rows)),
  entrees_cej_2022: (rows) => regionMean(rows, 'entrees_cej', [2022]),
  entrees_cej_2023: (rows) => regionMean(rows, 'entrees_cej', [2023]),
  entrees_cej_2024_premier_semestre: firstHalfCej2024,
  part_18_21_ans: (rows) => profileShare(rows, 'age', '18_21'),
  part_mineurs: (rows) => profileShare(rows, 'age', 'moins_18'),
  part_neet: (rows) => profileShare(rows, 'neet', 'oui'),
  part_sans_diplome: (rows) => profileShare(rows, 'diplome', 'aucun'),
  part_non_inscrits: (rows) => profileShare(rows, 'inscrit_france_travail', 'non_ou_inconnu'),
  part_qpv: (rows) => profileShare(rows, 'residence_qpv', 'oui'),
  part_frr_depuis_2024: (rows) => profileShare(rows, 'residence_frr', 'oui', [2024, 2025]),
  part_permis_b: (rows) => profileShare(rows, 'permis_b', 'oui'),
  part_parents: (rows) => profileShare(rows, 'a_enfant', 'oui'),
  taux_emploi: (rows) => meanRate(rows, 'entrees_emploi', 'jeunes_accompagnes'),
  taux_formation: (rows) => meanRate(rows, 'entrees_formation', 'jeunes_accompagnes'),
  taux_alternance: (rows) => meanRate(rows, 'entrees_alternance', 'jeunes_accompagnes'),
  part_region_des_entrants_formation: (rows) =>
    meanRate(rows, 'entrees_formation_region', 'entrees_formation'),
  taux_formation_departement_minimum: (rows) =>
    Math.min(...localRates(rows, 'departement', 'entrees_formation')),
  taux_formation_departement_maximum: (rows) =>
    Math.max(...localRates(rows, 'departement', 'entrees_formation')),
  taux_emploi_departement_minimum: (rows) =>
    Math.min(...localRates(rows, 'departement', 'entrees_emploi')),
  taux_emploi_departement_maximum: (rows) =>
    Math.max(...localRates(rows, 'departement', 'entrees_emploi')),
  taux_emploi_mission_locale_minimum: (rows) =>
    Math.min(...localRates(rows, 'mission_locale', 'entrees_emploi')),
  taux_emploi_mission_locale_maximum: (rows) =>
    Math.max(...localRates(rows, 'mission_locale', 'entrees_emploi')),
  lieux_accueil_2018_2020: ({ network }) => networkMean(network, 'lieux_accueil'),
  professionnels_etp_2018_2020: ({ network }) => networkMean(network, 'professionnels_etp'),
  part_conseillers: ({ network }) =>
    (100 * networkMean(network, 'conseillers_etp')) / networkMean(network, 'professionnels_etp'),
  ...pathwayMeasures,
};

/** Years of the annual rows. */
function yearsOf({ activity }: DemoRows): number[] {
  return [...new Set(activity.map(({ annee }) => annee))].sort((a, b) => a - b);
}

/** Entries of the region into the CEJ, January to June 2024: the State's last six months. */
function firstHalfCej2024({ monthly }: DemoRows): number {
  const rows = monthly.filter(
    (row) =>
      row.territoire_niveau === 'region' &&
      row.indicateur === 'entrees_cej' &&
      /^2024-0[1-6]$/.test(row.periode),
  );
  return rows.reduce((sum, row) => sum + (row.effectif ?? 0), 0);
}

function count({ activity }: DemoRows, territory: string, indicator: string, year: number): number {
  const row = activity.find(
    (one) =>
      one.annee === year && one.indicateur === indicator && one.territoire_code === territory,
  );
  return row?.effectif ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function regionMean(rows: DemoRows, indicator: string, years: readonly number[]): number {
  return mean(years.map((year) => count(rows, '75', indicator, year)));
}

function licenceAids(rows: DemoRows): number[] {
  return [2018, 2019, 2020, 2021].map((year) => count(rows, '75', 'aides_permis_b', year));
}

/** Mean of a ratio over the years of which both terms are published, in %. */
function meanRate(rows: DemoRows, part: string, whole: string, territory = '75'): number {
  const rates = yearsOf(rows)
    .map((year) => count(rows, territory, part, year) / count(rows, territory, whole, year))
    // A secret count weighs 0: no real rate is 0 or infinite.
    .filter((rate) => rate > 0 && rate < 1);
  return 100 * mean(rates);
}

/** The rate of entry of each territory of a level, in %. */
function localRates(
  rows: DemoRows,
  level: 'departement' | 'mission_locale',
  indicator: string,
): number[] {
  const own = rows.activity.filter((row) => row.territoire_niveau === level);
  const codes = new Set(own.map((row) => row.territoire_code));
  return [...codes].map((code) =>
    meanRate({ ...rows, activity: own }, indicator, 'jeunes_accompagnes', code),
  );
}

/** Share of a modality among the region's first receptions, in %. */
function profileShare(
  { profile }: DemoRows,
  dimension: string,
  modality: string,
  years: readonly number[] = reference,
): number {
  const cells = profile.filter(
    (row) =>
      row.territoire_niveau === 'region' &&
      row.population === 'premiers_accueils' &&
      row.dimension === dimension &&
      years.includes(row.annee),
  );
  const sum = (rows: readonly ProfileRow[]) =>
    rows.reduce((all, row) => all + (row.effectif ?? 0), 0);
  return (100 * sum(cells.filter((row) => row.modalite === modality))) / sum(cells);
}

function networkMean(
  network: readonly NetworkRow[],
  column: 'lieux_accueil' | 'professionnels_etp' | 'conseillers_etp',
): number {
  const rows = network.filter((row) => reference.includes(row.annee));
  return rows.reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0) / reference.length;
}
