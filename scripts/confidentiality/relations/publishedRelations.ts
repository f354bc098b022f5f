import type { everyRelation } from './everyRelation.ts';

/**
 * What ties a count to others: relations, rates that are published of it, the same people at another
 * extraction, what earlier extractions gave of the same count, and what was there before a revision.
 */
export type Link =
  | keyof typeof everyRelation
  | 'publishedRates'
  | 'extractionTies'
  | 'earlierExtractions'
  | 'formerStates';

/** The place of a published table among the others. */
export type Place =
  /** Its counts of people, by column, and what ties them. */
  | { links: Readonly<Record<string, readonly Link[]>> }
  /** Made of the published rows of these tables alone: it says nothing more of what they hide. */
  | { from: readonly string[] }
  /** No count that the threshold protects, and why. */
  | { unprotected: 'noPeople' | 'publicFigures' | 'sharesOfTypes' };

const noPeople: Place = { unprotected: 'noPeople' };
/** Of the State, the agreement, or others: they are known to all already. */
const publicFigures: Place = { unprotected: 'publicFigures' };
/** In whole %, of groups that are never small; the audit says that it does not cover them. */
const sharesOfTypes: Place = { unprotected: 'sharesOfTypes' };

const cohort: readonly Link[] = [
  'territorySums',
  'situationMargins',
  'flowMargins',
  'lifeTables',
  'populationSums',
  'extractionTies',
];
const lifeTable = ['territorySums', 'lifeTables', 'populationSums'] as const;
const entries: readonly Link[] = [...lifeTable, 'firstExits'];
const afterTraining: readonly Link[] = ['territorySums', 'situationMargins', 'fundingSums'];

/** Every published table, and what an outsider can relate each of its counts of people to. */
export const publishedRelations: Readonly<Record<string, Place>> = {
  activite_annuelle: {
    links: {
      effectif: [
        'periodSums',
        'territorySums',
        'profileMargins',
        'parts',
        'publishedRates',
        'extractionTies',
      ],
    },
  },
  profil_annuel: {
    links: {
      effectif: ['territorySums', 'profileMargins', 'parts', 'publishedRates', 'extractionTies'],
    },
  },
  activite_mensuelle: {
    links: {
      effectif: [
        'periodSums',
        'runningTotals',
        'territorySums',
        'cumulatedParts',
        'publishedTotals',
        'earlierExtractions',
      ],
    },
  },
  activite_mensuelle_anterieure: { links: { effectif: ['earlierExtractions'] } },
  // Those of a closed year are the sum of its published months: publishedTotals reads them.
  cumuls_mensuels: { links: { cumul: ['runningTotals', 'territorySums'] } },
  parcours_situations: {
    links: {
      effectif: [
        'territorySums',
        'situationMargins',
        'flowMargins',
        'situationEntries',
        'populationSums',
      ],
      observes: cohort,
    },
  },
  parcours_transitions: {
    links: { effectif: ['flowMargins', 'populationSums'], suivis_complets: cohort },
  },
  parcours_premiere_entree: {
    links: {
      suivis: lifeTable,
      cumul_formation: entries,
      cumul_alternance: entries,
      cumul_emploi: [...entries, 'situationEntries'],
      cumul_censures: lifeTable,
      deja_en_situation: [...entries, 'situationEntries', 'extractionTies'],
    },
  },
  parcours_apres_formation: { links: { effectif: afterTraining, suivis_complets: afterTraining } },
  revisions: { links: { ancienne_valeur: ['formerStates'], nouvelle_valeur: ['formerStates'] } },

  // Their rates and terms are read by publishedRates all the same.
  chiffres_cles: { from: ['activite_annuelle', 'profil_annuel', 'reseau_annuel'] },
  taux_par_profil: { from: ['profil_annuel'] },
  bilan_accord_cadre: { from: ['chiffres_cles'] },
  missions_locales_semblables: { from: ['chiffres_cles'] },
  parcours_courbes: { from: ['parcours_premiere_entree'] },
  parcours_ecarts: { from: ['parcours_premiere_entree'] },
  parcours_parts: {
    from: ['parcours_situations', 'parcours_transitions', 'parcours_apres_formation'],
  },
  parcours_indicateurs: { from: ['parcours_situations'] },
  qualite_donnees: { from: ['activite_annuelle', 'profil_annuel', 'parcours_situations'] },
  animation_synthese: { from: ['animation_annuelle'] },

  parcours_types: sharesOfTypes,
  parcours_types_mois: sharesOfTypes,
  reperes_accord_cadre: publicFigures,
  contexte_officiel: publicFigures,
  jeunes_residents: publicFigures,
  jeunes_residents_epci: publicFigures,
  population_jeunes: publicFigures,
  reperes_publies: publicFigures,
  territoires: publicFigures,
  chomage_localise: noPeople,
  contexte_social: noPeople,
  reseau_annuel: noPeople,
  animation_annuelle: noPeople,
  inserjeunes_cfa: noPeople,
  parcours_types_noms: noPeople,
  objectifs_accord_cadre: noPeople,
  missions_locales: noPeople,
  communes: noPeople,
  couverture: noPeople,
  retraits: noPeople,
  indicateurs: noPeople,
  calendrier: noPeople,
};
