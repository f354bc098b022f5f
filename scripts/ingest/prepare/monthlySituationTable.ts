import type { CountedPeriods } from '../count/countedPeriods.ts';
import { followUpMonths } from './followUpTable.ts';

/**
 * `mois_suivis`: the situation on the last day of each observed month since the first reception,
 * the first of several in the order of the list; `inconnue` when none runs.
 */
export function monthlySituationTable({ lastMonth }: CountedPeriods): string {
  return `
  CREATE TABLE mois_suivis AS
    WITH presences AS (
      -- A spell runs at the end of its first month, and up to that of its last ended one.
      SELECT jeune, situation,
        greatest(mois_de(debut) - mois_accueil, 0) AS de,
        least(coalesce(dernier_mois_revolu(fin), ${lastMonth}) - mois_accueil,
          dernier, ${followUpMonths}) AS a
      FROM situations JOIN suivis USING (jeune)
    ), retenues AS (
      SELECT jeune, mois, min(situation) AS situation
      FROM (SELECT jeune, situation, unnest(range(de, a + 1)) AS mois FROM presences WHERE de <= a)
      GROUP BY jeune, mois
    ), grille AS (
      SELECT jeune, unnest(range(least(dernier, ${followUpMonths}) + 1)) AS mois FROM suivis
    )
    SELECT jeune, mois::INTEGER AS mois, situation_publiee(situation) AS situation
    FROM grille LEFT JOIN retenues USING (jeune, mois);`;
}
