/** A series of the barometer of the DITP, as `contexte_officiel` names it. */
export interface BarometerSeries {
  indicateur: string;
  libelle: string;
  unite: string;
  /** Values by month, or the December one of each year. */
  step: 'month' | 'year';
  remarque: string;
}

const millesime =
  'Millésime affiché par le baromètre ; génération de sortants non précisée dans le fichier.';

/** The series that the site shows, by their identifier in the files of the producer. */
export const barometerSeries: Readonly<Record<string, BarometerSeries>> = {
  'IND-313': {
    indicateur: 'contrats_apprentissage_ditp',
    libelle: 'Nouveaux contrats d’apprentissage, cumul annuel',
    unite: 'contrats',
    step: 'year',
    remarque:
      'Série DITP depuis 2022 ; ne pas enchaîner sans précaution avec la série Etalab 2017-2021.',
  },
  'IND-314': {
    indicateur: 'entrees_cej_cumul',
    libelle: 'Entrées en contrat d’engagement jeune (CEJ), cumul de l’année en fin de mois',
    unite: 'entrées',
    step: 'month',
    remarque:
      'Cumul depuis le 1er janvier, en fin de mois (2022 : depuis le lancement du 1er mars). Tous opérateurs (missions locales et France Travail) : à ne pas attribuer aux seules missions locales.',
  },
  'IND-376': {
    indicateur: 'taux_emploi_sortants_lycee_pro',
    libelle: 'Taux d’emploi des sortants de lycée professionnel (Inserjeunes)',
    unite: '%',
    step: 'year',
    remarque: millesime,
  },
  'IND-384': {
    indicateur: 'taux_poursuite_etudes_lycee_pro',
    libelle: 'Taux de poursuite d’études des lycéens professionnels',
    unite: '%',
    step: 'year',
    remarque: millesime,
  },
  'IND-439': {
    indicateur: 'volontaires_service_civique',
    libelle: 'Volontaires en service civique (dans l’année)',
    unite: 'jeunes',
    step: 'year',
    remarque: 'Âge 16-25 ans (30 ans si handicap), pas seulement le public des missions locales.',
  },
};
