import type { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { Database } from '../database/Database.ts';

/** Exact rows of `activite_annuelle`: year × territory × indicator, in this order. */
export function countActiviteAnnuelle(database: Database) {
  return database.rows<RowOf<typeof activiteAnnuelle>>('activité annuelle', sql);
}

const sql = `
  WITH par_structure AS (
    -- People, once a year and indicator.
    SELECT indicateur, annee, structure, count(*) AS nombre FROM premieres GROUP BY ALL
    UNION ALL
    SELECT 'jeunes_accompagnes', annee, structure, count(*) FROM accompagnes GROUP BY ALL
    UNION ALL
    -- Entries and acts of accompanied people, all of them.
    SELECT 'nombre_entrees_formation', annee, structure, count(*)
      FROM entrees JOIN accompagnes USING (jeune, annee)
      WHERE situation = 'formation' GROUP BY ALL
    UNION ALL
    SELECT 'entretiens', annee, structure, count(*)
      FROM actes_retenus JOIN accompagnes USING (jeune, annee)
      WHERE type = 'entretien' GROUP BY ALL
    UNION ALL
    SELECT 'ateliers_informations_collectives', annee, structure, count(*)
      FROM actes_retenus JOIN accompagnes USING (jeune, annee)
      WHERE type IN ('atelier', 'information_collective') GROUP BY ALL
  ), par_territoire AS (
    SELECT indicateur, annee, territoire, sum(nombre)::INTEGER AS nombre
    FROM par_structure JOIN appartenance USING (structure, annee)
    GROUP BY ALL
  ), lignes AS (
    SELECT *, annee BETWEEN premier_an AND dernier_an AS existe
    FROM annee_comptee JOIN territoire_annuel USING (annee) CROSS JOIN indicateur_annuel
      LEFT JOIN par_territoire USING (annee, territoire, indicateur)
  )
  SELECT annee, territoire_niveau, territoire_code, territoire_nom, indicateur,
    CASE WHEN existe THEN coalesce(nombre, 0) END AS effectif,
    CASE WHEN existe THEN 'publie' ELSE 'sans_objet' END AS statut_valeur
  FROM lignes
  ORDER BY annee, territoire, rang`;
