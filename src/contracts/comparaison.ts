import { z } from 'zod';
import { codesOf } from './nomenclatures.ts';

const absence = z.enum(['secret', 'non_disponible', 'sans_objet']);

/** A value, or the status that says why there is none. */
const value = z.union([z.number(), absence]);

/**
 * `comparaison.json`: the key figures that `/comparer/` shows, light enough for a phone. The values
 * of an indicator are in the order of the territories, then of the years.
 */
export const comparaison = z.object({
  statut: z.enum(codesOf('statut')),
  annees: z.array(z.int()),
  territoires: z.array(
    z.object({
      niveau: z.enum(['region', 'departement', 'mission_locale']),
      code: z.string(),
      nom: z.string(),
    }),
  ),
  indicateurs: z.array(
    z.object({
      indicateur: z.string(),
      libelle: z.string(),
      unite: z.string(),
      valeurs: z.array(z.array(value)),
      /** Interval at 95 % of the last year, by territory; null for a count or a missing rate. */
      bornes: z.array(z.tuple([z.number(), z.number()]).nullable()),
    }),
  ),
});

export type Comparaison = z.infer<typeof comparaison>;

/** What is compared: rates and shares, which do not follow the size, then the headcounts. */
export const comparedIndicators: readonly { title: string; indicators: readonly string[] }[] = [
  {
    title: 'Indicateurs de l’article 4',
    indicators: [
      'taux_entree_formation',
      'taux_entree_formation_region',
      'taux_entree_alternance',
      'taux_entree_emploi',
      'taux_entree_emploi_sortants_formation_region',
    ],
  },
  {
    title: 'Activité',
    indicators: [
      'jeunes_accompagnes',
      'premiers_accueils',
      'jeunes_par_conseiller',
      'part_emploi_durable',
    ],
  },
  {
    title: 'Profil des premiers accueils',
    indicators: [
      'part_femmes',
      'part_mineurs',
      'part_sans_diplome',
      'part_neet',
      'part_non_inscrits_france_travail',
      'part_qpv',
      'part_frr',
      'part_logement_precaire',
      'part_permis_b',
      'part_parents',
    ],
  },
];
