import type { RowOf } from '../../../src/contracts/contract.ts';
import type { parcoursApresFormation } from '../../../src/contracts/parcoursApresFormation.ts';
import type { Database } from '../database/Database.ts';
import type { CountedPeriods } from './countedPeriods.ts';

/**
 * Exact rows of `parcours_apres_formation`, for the region and the départements: year of the end ×
 * territory × funding × horizon × situation, of each person's first training that ended in the year.
 */
export function countParcoursApresFormation(database: Database, { lastMonth }: CountedPeriods) {
  return database.rows<RowOf<typeof parcoursApresFormation>>('après formation', sql(lastMonth));
}

const sql = (lastMonth: number) => `
  WITH sorties_formation AS (
    -- Of several trainings that ended on the same day, one of the Region is retained.
    SELECT jeune, year(fin)::INTEGER AS annee_sortie, min(fin) AS sortie,
      first(CASE WHEN region THEN 'region' ELSE 'autre' END ORDER BY fin, region DESC) AS financement
    FROM situations
    WHERE situation = 'formation' AND fin IS NOT NULL
    GROUP BY ALL
  ), horizons AS (
    SELECT *, last_day(date_trunc('month', sortie) + to_months(horizon)) AS jour
    FROM sorties_formation CROSS JOIN horizon_sortie
    WHERE mois_de(sortie) + horizon <= ${lastMonth}
  ), retenues AS (
    SELECT jeune, annee_sortie, horizon, min(situation) AS situation
    FROM horizons JOIN situations USING (jeune)
    WHERE debut <= jour AND (fin IS NULL OR fin >= jour)
    GROUP BY ALL
  ), situes AS (
    SELECT jeune, annee_sortie, unnest(['toutes', financement]) AS financement, horizon,
      situation_publiee(situation) AS situation
    FROM horizons LEFT JOIN retenues USING (jeune, annee_sortie, horizon)
  ), par_territoire AS (
    SELECT annee_sortie, territoire, financement, horizon, situation, count(*)::INTEGER AS nombre
    FROM situes JOIN jeunes USING (jeune) JOIN appartenance_suivie USING (structure)
    GROUP BY ALL
  ), lignes AS (
    SELECT *,
      coalesce(nombre, 0) AS sortants,
      sum(nombre) OVER (PARTITION BY annee_sortie, territoire, financement, horizon) AS somme,
      annee_sortie * 12 + 11 + horizon <= ${lastMonth} AS connu
    FROM (SELECT annee AS annee_sortie FROM cohorte_comptee)
      CROSS JOIN territoire_suivi CROSS JOIN financement_publiee
      CROSS JOIN horizon_sortie CROSS JOIN situation_publiee
      LEFT JOIN par_territoire USING (annee_sortie, territoire, financement, horizon, situation)
    WHERE territoire_niveau = 'region'
      OR territoire_niveau = 'departement' AND financement = 'toutes'
  )
  SELECT annee_sortie, territoire_niveau, territoire_code, territoire_nom,
    financement, horizon, situation,
    CASE WHEN connu THEN sortants END AS effectif,
    CASE WHEN connu THEN coalesce(somme, 0)::INTEGER END AS suivis_complets,
    CASE WHEN connu THEN 'publie' ELSE 'non_disponible' END AS statut_valeur
  FROM lignes
  ORDER BY annee_sortie, territoire, rang_financement, horizon, rang_situation`;
