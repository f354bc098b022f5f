import type { CountedPeriods } from '../count/countedPeriods.ts';

/** Months of follow-up after the first reception, beyond month 0. */
export const followUpMonths = 24;

/**
 * `suivis`: the people of the counted cohorts. `dernier`: their last month that ended by the
 * extraction; `dernier_connu`: the last one, up to there, whose situation is known.
 */
export function followUpTable({ lastMonth }: CountedPeriods): string {
  return `
  CREATE TABLE suivis AS
    WITH fins AS (
      -- Last month at whose end each known spell was running.
      SELECT jeune, debut,
        least(coalesce(dernier_mois_revolu(fin), ${lastMonth}), ${lastMonth}) AS mois
      FROM situations WHERE situation <> 'inconnue'
    ), connus AS (
      SELECT jeune, max(mois) AS mois FROM fins WHERE mois >= mois_de(debut) GROUP BY jeune
    )
    SELECT jeune, structure, annee AS cohorte, mois_accueil, accueil,
      ${lastMonth} - mois_accueil AS dernier,
      mois - mois_accueil AS dernier_connu,
      sexe, age_accueil AS age, diplome, residence_qpv, residence_frr, situation_entree
    FROM jeunes
      JOIN accueils USING (jeune)
      JOIN cohorte_comptee ON annee = year(accueil)
      LEFT JOIN connus USING (jeune);`;
}
