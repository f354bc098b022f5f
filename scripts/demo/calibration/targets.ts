/** What the demonstration data must show, and where it was said. */
export interface Target {
  /** Name of the measure (see `measures`). */
  measure: string;
  low: number;
  high: number;
  source: string;
}

const agreement = 'accord-cadre 2022-2024';
const occitanie = 'UNML, Occitanie 2015';

function about(measure: string, value: number, tolerance: number, source = agreement): Target {
  return { measure, low: value - tolerance, high: value + tolerance, source };
}

function relative(measure: string, value: number, percent: number): Target {
  return about(measure, value, (value * percent) / 100);
}

function within(measure: string, low: number, high: number, source = agreement): Target {
  return { measure, low, high, source };
}

/** Targets of the calibration; shares and rates are in %. */
export const targets: readonly Target[] = [
  relative('jeunes_accompagnes_2018_2020', 92_200, 0.5),
  relative('premiers_accueils_2018_2020', 37_600, 0.5),
  relative('entretiens_2020', 530_000, 1),
  within('nombre_entrees_formation_2021', 12_000, 12_600),
  within('aides_permis_b_minimum_2018_2021', 5500, 6000),
  within('aides_permis_b_maximum_2018_2021', 5500, 6000),
  about('part_18_21_ans', 57, 0.5),
  about('part_mineurs', 19, 0.5),
  about('part_neet', 83, 0.5),
  about('part_sans_diplome', 37, 0.5),
  about('part_non_inscrits', 47, 0.5),
  about('part_qpv', 9, 0.5),
  about('part_frr_depuis_2024', 26, 0.5),
  about('taux_emploi', 23.4, 0.3, occitanie),
  about('taux_formation', 11.4, 0.2, occitanie),
  about('taux_alternance', 3, 0.1, occitanie),
  within('part_region_des_entrants_formation', 60, 65, 'hypothèse'),
  within('taux_formation_departement_minimum', 9, 10, 'hypothèse'),
  within('taux_formation_departement_maximum', 13.5, 14.5, 'hypothèse'),
  relative('lieux_accueil_2018_2020', 590, 1),
  relative('professionnels_etp_2018_2020', 1300, 1),
  within('part_conseillers', 61, 63, 'hypothèse'),
];
