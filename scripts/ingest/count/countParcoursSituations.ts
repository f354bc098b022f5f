import type { RowOf } from '../../../src/contracts/contract.ts';
import type { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { everybody } from '../../../src/contracts/pathwayPopulations.ts';
import type { Database } from '../database/Database.ts';
import { forEachPopulation } from '../prepare/pathwayPopulations.ts';
import type { CountedPeriods } from './countedPeriods.ts';

/** Months that are published of a population and of the territories; the départements have month 0. */
const landmarks = [6, 12, 24];

/**
 * Exact rows of `parcours_situations`: cohort × territory × population × month × situation. Every
 * month for everybody in the region, landmarks elsewhere.
 */
export function countParcoursSituations(database: Database, { lastMonth }: CountedPeriods) {
  return database.rows<RowOf<typeof parcoursSituations>>('situations par mois', sql(lastMonth));
}

const sql = (lastMonth: number) => `
  WITH par_structure AS (
    ${forEachPopulation(
      (population) => `
    SELECT cohorte, structure, ${population} AS population, mois, situation, count(*) AS nombre
      FROM mois_suivis JOIN suivis USING (jeune) GROUP BY ALL`,
    )}
  ), par_territoire AS (
    SELECT cohorte, territoire, population, mois, situation, sum(nombre)::INTEGER AS nombre
    FROM par_structure JOIN appartenance_suivie USING (structure)
    GROUP BY ALL
  ), lignes AS (
    SELECT *,
      coalesce(nombre, 0) AS jeunes,
      sum(nombre) OVER (PARTITION BY cohorte, territoire, population, mois) AS somme,
      -- Observed for the whole cohort: those received in December come last.
      cohorte * 12 + 11 + mois <= ${lastMonth} AS connu
    FROM (SELECT annee AS cohorte FROM cohorte_comptee)
      CROSS JOIN territoire_suivi CROSS JOIN population_suivie
      CROSS JOIN mois_depuis CROSS JOIN situation_publiee
      LEFT JOIN par_territoire USING (cohorte, territoire, population, mois, situation)
    WHERE CASE territoire_niveau
      WHEN 'region' THEN population = '${everybody}'
        OR mois IN (${landmarks.join(', ')}) AND cohorte >= premiere_cohorte
      WHEN 'departement' THEN population = '${everybody}' AND mois IN (0, ${landmarks.join(', ')})
      ELSE population = '${everybody}' AND mois IN (${landmarks.join(', ')})
    END
  )
  SELECT cohorte, territoire_niveau, territoire_code, territoire_nom, population,
    mois AS mois_depuis_accueil,
    situation,
    CASE WHEN connu THEN jeunes END AS effectif,
    CASE WHEN connu THEN coalesce(somme, 0)::INTEGER END AS observes,
    CASE WHEN connu THEN 'publie' ELSE 'non_disponible' END AS statut_valeur
  FROM lignes
  ORDER BY cohorte, territoire, rang_population, mois, rang_situation`;
