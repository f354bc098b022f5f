import type { RowOf } from '../../../src/contracts/contract.ts';
import type { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';
import { everybody } from '../../../src/contracts/pathwayPopulations.ts';
import type { Database } from '../database/Database.ts';
import { forEachPopulation } from '../prepare/pathwayPopulations.ts';
import type { CountedPeriods } from './countedPeriods.ts';

/** Months at which the populations and the départements are followed; everybody in the region, each. */
const landmarks = [3, 6, 12, 18, 24];

/**
 * Exact rows of `parcours_premiere_entree`: a life table cumulated from the first reception, for each
 * cohort, territory, population, issue and hypothesis, until the month that the whole cohort has
 * reached. Events come before censoring within a month. What would be secret for the most part is
 * left out: first exits below the region and but for sex.
 */
export function countParcoursPremiereEntree(database: Database, { lastMonth }: CountedPeriods) {
  return database.rows<RowOf<typeof parcoursPremiereEntree>>('tables de survie', sql(lastMonth));
}

/** Events of a situation: counted in its own issue and in the first exit, absent elsewhere. */
const events = (situation: string) => `
    CASE WHEN connu AND issue IN ('${situation}_ever', 'first_exit')
      THEN ${situation} END AS cumul_${situation}`;

const sql = (lastMonth: number) => `
  WITH departs AS (
    ${forEachPopulation(
      (population) => `
    SELECT cohorte, structure, ${population} AS population, issue, deja, count(*) AS nombre
      FROM attentes JOIN suivis USING (jeune) GROUP BY ALL`,
    )}
  ), effectifs AS (
    SELECT cohorte, territoire, population, issue,
      sum(nombre) FILTER (WHERE NOT deja) AS a_suivre,
      sum(nombre) FILTER (WHERE deja) AS deja
    FROM departs JOIN appartenance_suivie USING (structure) GROUP BY ALL
  ), fins AS (
    ${forEachPopulation(
      (population) => `
    SELECT cohorte, structure, ${population} AS population, issue, hypothese, cause, sorties.mois,
        count(*) AS nombre
      FROM sorties JOIN suivis USING (jeune) WHERE sorties.mois IS NOT NULL GROUP BY ALL`,
    )}
  ), par_mois AS (
    SELECT cohorte, territoire, population, issue, hypothese, mois,
      sum(nombre) FILTER (WHERE cause = 'formation') AS formation,
      sum(nombre) FILTER (WHERE cause = 'alternance') AS alternance,
      sum(nombre) FILTER (WHERE cause = 'emploi') AS emploi,
      sum(nombre) FILTER (WHERE cause = 'censure') AS censures
    FROM fins JOIN appartenance_suivie USING (structure) GROUP BY ALL
  ), lignes AS (
    SELECT * EXCLUDE (formation, alternance, emploi, censures),
      coalesce(sum(formation) OVER depuis, 0)::INTEGER AS formation,
      coalesce(sum(alternance) OVER depuis, 0)::INTEGER AS alternance,
      coalesce(sum(emploi) OVER depuis, 0)::INTEGER AS emploi,
      coalesce(sum(censures) OVER depuis, 0)::INTEGER AS censures,
      cohorte * 12 + 11 + mois <= ${lastMonth} AS connu
    FROM (SELECT annee AS cohorte FROM cohorte_comptee)
      CROSS JOIN territoire_suivi CROSS JOIN population_suivie
      CROSS JOIN issue_publiee CROSS JOIN hypothese_publiee CROSS JOIN mois_depuis
      LEFT JOIN effectifs USING (cohorte, territoire, population, issue)
      LEFT JOIN par_mois USING (cohorte, territoire, population, issue, hypothese, mois)
    WHERE CASE
      WHEN population = '${everybody}' THEN
        territoire_niveau = 'region'
        OR (territoire_niveau = 'departement' AND issue <> 'first_exit' AND hypothese = 'observe')
      ELSE territoire_niveau = 'region'
        AND cohorte >= premiere_cohorte
        AND (issue <> 'first_exit' OR population LIKE 'sexe%')
    END
    WINDOW depuis AS (PARTITION BY cohorte, territoire, population, issue, hypothese ORDER BY mois)
  )
  SELECT cohorte, territoire_niveau, territoire_code, territoire_nom, population,
    issue, hypothese, mois,
    CASE WHEN connu THEN coalesce(a_suivre, 0)::INTEGER END AS suivis,${['formation', 'alternance', 'emploi'].map(events).join(',')},
    CASE WHEN connu THEN censures END AS cumul_censures,
    CASE WHEN connu THEN coalesce(deja, 0)::INTEGER END AS deja_en_situation,
    CASE WHEN connu THEN 'publie' ELSE 'non_disponible' END AS statut_valeur
  FROM lignes
  WHERE mois IN (${landmarks.join(', ')})
    OR territoire_niveau = 'region' AND population = '${everybody}'
  ORDER BY cohorte, territoire, rang_population, rang_issue, rang_hypothese, mois`;
