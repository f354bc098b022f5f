import type { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { Database } from '../database/Database.ts';
import { seenInMonth } from '../prepare/monthlyIndicators.ts';

/** A row of `activite_mensuelle`. */
export type MonthlyRow = RowOf<typeof activiteMensuelle>;

/** Exact rows of `activite_mensuelle`, by month everywhere: month × territory × indicator. */
export function countActiviteMensuelle(database: Database): Promise<MonthlyRow[]> {
  return database.rows('activité mensuelle', sql);
}

const sql = `
  WITH vus AS (
    SELECT jeune, annee, mois_de(jour) AS mois FROM actes_retenus
    UNION
    SELECT jeune, year(accueil)::INTEGER, mois_accueil FROM jeunes
  ), par_structure AS (
    SELECT indicateur, mois_de(jour) AS mois, structure, count(*) AS nombre
      FROM premieres GROUP BY ALL
    UNION ALL
    SELECT '${seenInMonth}', mois, structure, count(*)
      FROM vus JOIN accompagnes USING (jeune, annee) GROUP BY ALL
  ), par_territoire AS (
    SELECT indicateur, mois, territoire, sum(nombre)::INTEGER AS nombre
    FROM par_structure JOIN mois_compte USING (mois) JOIN appartenance USING (structure, annee)
    GROUP BY ALL
  ), lignes AS (
    SELECT *, mois BETWEEN premier_mois AND dernier_mois AS existe
    FROM mois_compte JOIN territoire_annuel USING (annee) CROSS JOIN indicateur_mensuel
      LEFT JOIN par_territoire USING (mois, territoire, indicateur)
  )
  SELECT periode_du_mois(mois) AS periode,
    territoire_niveau, territoire_code, territoire_nom, indicateur,
    CASE WHEN existe THEN coalesce(nombre, 0) END AS effectif,
    CASE WHEN existe THEN 'publie' ELSE 'sans_objet' END AS statut_valeur
  FROM lignes
  ORDER BY mois, territoire, rang`;
