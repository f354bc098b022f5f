import type { RowOf } from '../../../src/contracts/contract.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { Database } from '../database/Database.ts';

/** Exact rows of `profil_annuel`: year × territory × population × dimension × modality. */
export function countProfilAnnuel(database: Database) {
  return database.rows<RowOf<typeof profilAnnuel>>('profil annuel', sql);
}

/** Each dimension is a column of the same name of `membres`, `jeunes` or `accueils`. */
const byDimension = codesOf('dimension').map(
  (dimension) => `
    SELECT population, annee, membres.structure, '${dimension}' AS dimension,
      ${dimension} AS modalite, count(*) AS nombre
    FROM membres JOIN jeunes USING (jeune) JOIN accueils USING (jeune) GROUP BY ALL`,
);

const sql = `
  WITH par_structure AS (${byDimension.join('\n    UNION ALL')}
  ), par_territoire AS (
    SELECT annee, territoire, population, dimension, modalite, sum(nombre)::INTEGER AS nombre
    FROM par_structure JOIN appartenance USING (structure, annee)
    GROUP BY ALL
  ), lignes AS (
    SELECT *, annee >= premiere_annee AS connu
    FROM annee_comptee JOIN territoire_annuel USING (annee) CROSS JOIN case_profil
      LEFT JOIN par_territoire USING (annee, territoire, population, dimension, modalite)
    WHERE locale OR territoire_niveau <> 'mission_locale'
  )
  SELECT annee, territoire_niveau, territoire_code, territoire_nom,
    population, dimension, modalite,
    CASE WHEN connu THEN coalesce(nombre, 0) END AS effectif,
    CASE WHEN connu THEN 'publie' ELSE 'non_disponible' END AS statut_valeur
  FROM lignes
  ORDER BY annee, territoire, rang`;
