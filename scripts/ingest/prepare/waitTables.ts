import { followUpMonths } from './followUpTable.ts';

/**
 * `attentes`: for each person and issue, whether it was already their situation on the day of the
 * first reception (the one retained, as in the profile of first receptions: two definitions would
 * give, by subtraction, the few people who were in two situations at once), and the month and
 * situation of their first entry after that day, from the spells. `sorties`: how each person
 * leaves the life table under each hypothesis; NULL = never.
 */
export const waitTables = `
  CREATE TABLE attentes AS
    WITH premiers AS (
      SELECT jeune, situation, min(debut) AS jour
      FROM situations JOIN suivis USING (jeune)
      WHERE situation IN ('formation', 'alternance', 'emploi') AND debut > accueil
      GROUP BY ALL
    ), par_issue AS (
      SELECT jeune, situation || '_ever' AS issue, situation AS evenement, jour FROM premiers
      UNION ALL
      -- The three compete: the earliest, then the first in the order of the list.
      SELECT jeune, 'first_exit', first(situation ORDER BY jour, situation), min(jour)
      FROM premiers GROUP BY jeune
    )
    SELECT jeune, issue, evenement,
      issue = situation_entree || '_ever'
        OR issue = 'first_exit' AND situation_entree IN ('formation', 'alternance', 'emploi')
        AS deja,
      mois_de(jour) - mois_accueil AS mois
    FROM suivis CROSS JOIN issue_publiee LEFT JOIN par_issue USING (jeune, issue);

  CREATE TABLE sorties AS
    WITH situes AS (
      SELECT *,
        -- Events of a month that had not ended by the extraction are not observed.
        mois IS NOT NULL AND mois <= dernier AS entre,
        coalesce(dernier_connu, -1) < dernier AS perdu
      FROM attentes JOIN suivis USING (jeune) CROSS JOIN hypothese_publiee
      WHERE NOT deja
    )
    SELECT jeune, issue, hypothese,
      CASE WHEN entre THEN evenement::VARCHAR ELSE 'censure' END AS cause,
      CASE
        WHEN entre THEN mois
        WHEN perdu AND hypothese = 'perdu_censure' THEN greatest(coalesce(dernier_connu, 0), 0)
      END AS mois
    FROM situes;

  -- The table ends with its last month: nobody is censored there.
  UPDATE sorties SET mois = NULL WHERE cause = 'censure' AND mois >= ${followUpMonths};
`;
