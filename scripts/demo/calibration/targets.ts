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
const hypothesis = 'hypothèse';
/** All operators; the share of the missions locales is a hypothesis. */
const cej = 'DITP, tous opérateurs ; deux tiers en mission locale : hypothèse';
const pric = 'hypothèse ; 61 % pour le PRIC qualifiant, tous âges (Centre Inffo)';

function about(measure: string, value: number, tolerance: number, source = agreement): Target {
  return { measure, low: value - tolerance, high: value + tolerance, source };
}

function relative(measure: string, value: number, percent: number, source = agreement): Target {
  return about(measure, value, (value * percent) / 100, source);
}

function within(measure: string, low: number, high: number, source = agreement): Target {
  return { measure, low, high, source };
}

/** Targets of the calibration; shares and rates are in %. */
export const targets: readonly Target[] = [
  relative('jeunes_accompagnes_2018_2020', 92_200, 0.5),
  relative('premiers_accueils_2018_2020', 37_600, 0.5),
  within('evolution_premiers_accueils_2020', -22, -14, hypothesis),
  within('annees_premiers_accueils_ronds', 0, 0, 'aucune centaine ronde'),
  relative('jeunes_accompagnes_derniere_annee', 90_000, 3, 'Sud Ouest 2025, « près de 90 000 »'),
  relative('entretiens_2020', 530_000, 1),
  within('nombre_entrees_formation_2021', 12_000, 12_600),
  within('aides_permis_b_minimum_2018_2021', 5500, 6000),
  within('aides_permis_b_maximum_2018_2021', 5500, 6000),
  relative('entrees_cej_2022', (22_224 * 2) / 3, 3, cej),
  relative('entrees_cej_2023', (25_173 * 2) / 3, 3, cej),
  relative('entrees_cej_2024_premier_semestre', (12_924 * 2) / 3, 3, cej),
  about('part_18_21_ans', 57, 0.5),
  about('part_mineurs', 19, 0.5),
  about('part_neet', 83, 0.5),
  about('part_sans_diplome', 37, 0.5),
  about('part_non_inscrits', 47, 0.5),
  about('part_qpv', 9, 0.5),
  about('part_frr_depuis_2024', 26, 0.5),
  within('part_permis_b', 20, 25, hypothesis),
  within('part_parents', 5, 8, 'hypothèse ; 6,2 % en Libournais, 2018 (rapport d’activité)'),
  about('taux_emploi', 23.4, 0.3, occitanie),
  about('taux_formation', 11.4, 0.2, occitanie),
  about('taux_alternance', 3, 0.1, occitanie),
  within('part_region_des_entrants_formation', 60, 65, hypothesis),
  within('taux_formation_departement_minimum', 9, 10, hypothesis),
  within('taux_formation_departement_maximum', 13.5, 14.5, hypothesis),
  within('taux_emploi_departement_minimum', 20, 22.5, hypothesis),
  within('taux_emploi_departement_maximum', 25, 28, hypothesis),
  within('taux_emploi_mission_locale_minimum', 17, 20.5, hypothesis),
  within('taux_emploi_mission_locale_maximum', 27, 32, hypothesis),
  within('part_inconnue_12_mois', 24, 32, hypothesis),
  within('part_inconnue_24_mois', 35, 44, hypothesis),
  within('part_emploi_12_mois', 18, 25, hypothesis),
  within('etendue_inconnue_12_mois_entre_cohortes', 3, 8, hypothesis),
  within('part_emploi_12_mois_des_accueillis_en_emploi', 40, 55, hypothesis),
  within('part_emploi_6_mois_apres_formation', 33, 45, pric),
  within('part_inconnue_12_mois_apres_formation', 20, 34, hypothesis),
  about('ecart_emploi_3_mois_selon_financement', 0, 1, 'hypothèse : aucun effet connu'),
  about('ecart_emploi_6_mois_selon_financement', 0, 1, 'hypothèse : aucun effet connu'),
  about('ecart_emploi_12_mois_selon_financement', 0, 1, 'hypothèse : aucun effet connu'),
  relative('lieux_accueil_2018_2020', 590, 1),
  relative('professionnels_etp_2018_2020', 1300, 1),
  within('part_conseillers', 61, 63, hypothesis),
];
