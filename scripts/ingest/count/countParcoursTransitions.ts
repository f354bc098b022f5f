import type { RowOf } from '../../../src/contracts/contract.ts';
import type { parcoursTransitions } from '../../../src/contracts/parcoursTransitions.ts';
import { everybody } from '../../../src/contracts/pathwayPopulations.ts';
import type { Database } from '../database/Database.ts';
import type { CountedPeriods } from './countedPeriods.ts';

/** Months between the first reception and the situations compared with it. */
const horizons = [3, 6, 12, 18, 24];

/**
 * Exact rows of `parcours_transitions`, for everybody in the region (a population has too many
 * small flows to be read): from the situation on the day of the first reception to that of the
 * horizon's last day, once the whole cohort has been observed until there.
 */
export function countParcoursTransitions(database: Database, { lastMonth }: CountedPeriods) {
  return database.rows<RowOf<typeof parcoursTransitions>>('transitions', sql(lastMonth));
}

const sql = (lastMonth: number) => `
  WITH comptes AS (
    SELECT cohorte, mois, situation_entree, situation, count(*)::INTEGER AS nombre
    FROM mois_suivis JOIN suivis USING (jeune)
    WHERE mois IN (${horizons.join(', ')})
    GROUP BY ALL
  ), lignes AS (
    SELECT *,
      coalesce(nombre, 0) AS jeunes,
      sum(nombre) OVER (PARTITION BY cohorte, mois) AS somme,
      cohorte * 12 + 11 + mois <= ${lastMonth} AS connu
    FROM (SELECT annee AS cohorte FROM cohorte_comptee)
      CROSS JOIN (SELECT mois FROM mois_depuis WHERE mois IN (${horizons.join(', ')}))
      CROSS JOIN (SELECT rang_situation AS rang_entree, situation AS situation_entree
        FROM situation_publiee)
      CROSS JOIN situation_publiee
      LEFT JOIN comptes USING (cohorte, mois, situation_entree, situation)
  )
  SELECT cohorte, '${everybody}' AS population,
    mois AS horizon,
    situation_entree,
    situation AS situation_horizon,
    CASE WHEN connu THEN jeunes END AS effectif,
    CASE WHEN connu THEN coalesce(somme, 0)::INTEGER END AS suivis_complets,
    CASE WHEN connu THEN 'publie' ELSE 'non_disponible' END AS statut_valeur
  FROM lignes
  ORDER BY cohorte, mois, rang_entree, rang_situation`;
