import type { RowOf } from '../../../src/contracts/contract.ts';
import type { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';
import type { Database } from '../database/Database.ts';
import { everybody, forEachPopulation } from '../prepare/pathwayPopulations.ts';
import type { CountedPeriods } from './countedPeriods.ts';

/**
 * Exact rows of `parcours_premiere_entree`: a monthly life table for each cohort, territory,
 * population, issue and hypothesis. Events come before censoring within a month. What would be
 * secret for the most part is left out (first exits below the region and but for sex), and so is
 * `perdu_jamais` for a population: it is what is observed, once a cohort is observed to the end.
 */
export function countParcoursPremiereEntree(database: Database, { lastMonth }: CountedPeriods) {
  return database.rows<RowOf<typeof parcoursPremiereEntree>>('tables de survie', sql(lastMonth));
}

/** Events of a situation: counted in its own issue and in the first exit, absent elsewhere. */
const events = (situation: string) => `
    CASE WHEN connu AND issue IN ('${situation}_ever', 'first_exit')
      THEN coalesce(${situation}, 0) END AS evenements_${situation}`;

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
    FROM departs JOIN appartenance USING (structure) GROUP BY ALL
  ), fins AS (
    ${forEachPopulation(
      (population) => `
    SELECT cohorte, structure, ${population} AS population, issue, hypothese, cause, sorties.mois,
        count(*) AS nombre
      FROM sorties JOIN suivis USING (jeune) WHERE sorties.mois IS NOT NULL GROUP BY ALL`,
    )}
  ), par_mois AS (
    SELECT cohorte, territoire, population, issue, hypothese, mois,
      sum(nombre) FILTER (WHERE cause = 'formation')::INTEGER AS formation,
      sum(nombre) FILTER (WHERE cause = 'alternance')::INTEGER AS alternance,
      sum(nombre) FILTER (WHERE cause = 'emploi')::INTEGER AS emploi,
      sum(nombre) FILTER (WHERE cause = 'censure')::INTEGER AS censures,
      sum(nombre) AS partis
    FROM fins JOIN appartenance USING (structure) GROUP BY ALL
  ), lignes AS (
    SELECT *,
      coalesce(a_suivre, 0) - coalesce(sum(partis) OVER avant, 0) AS restants,
      cohorte * 12 + mois <= ${lastMonth} AS connu
    FROM (SELECT annee AS cohorte FROM annee_comptee)
      CROSS JOIN territoire CROSS JOIN population_suivie
      CROSS JOIN issue_publiee CROSS JOIN hypothese_publiee CROSS JOIN mois_depuis
      LEFT JOIN effectifs USING (cohorte, territoire, population, issue)
      LEFT JOIN par_mois USING (cohorte, territoire, population, issue, hypothese, mois)
    WHERE CASE
      WHEN population = '${everybody}' THEN
        territoire_niveau = 'region'
        OR (territoire_niveau = 'departement' AND issue <> 'first_exit' AND hypothese = 'observe')
      ELSE territoire_niveau = 'region'
        AND cohorte >= premiere_cohorte
        AND hypothese <> 'perdu_jamais'
        AND (issue <> 'first_exit' OR population LIKE 'sexe%')
    END
    WINDOW avant AS (PARTITION BY cohorte, territoire, population, issue, hypothese ORDER BY mois
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  )
  SELECT cohorte, territoire_niveau, territoire_code, territoire_nom, population,
    issue, hypothese, mois, mois AS mois_fin,
    CASE WHEN connu THEN restants::INTEGER END AS a_risque,${['formation', 'alternance', 'emploi'].map(events).join(',')},
    CASE WHEN connu THEN coalesce(censures, 0) END AS censures,
    CASE WHEN connu THEN coalesce(deja, 0)::INTEGER END AS deja_en_situation,
    CASE WHEN connu THEN 'publie' ELSE 'non_disponible' END AS statut_valeur
  FROM lignes
  ORDER BY cohorte, territoire, rang_population, rang_issue, rang_hypothese, mois`;
