/** Days out of a situation that an entry needs just before it. */
const daysOut = 30;

/**
 * `entrees`: starts of a spell, the person not having been in that situation on any of the 30
 * days before. Spells that start on the same day are one entry, with the qualities of each.
 */
export const entryTable = `
  CREATE TABLE entrees AS
    WITH debuts AS (
      SELECT jeune, situation, debut,
        max(coalesce(fin, DATE '9999-12-31')) AS fin,
        bool_or(region) AS region,
        bool_or(durable) AS durable
      FROM situations
      WHERE situation IN ('formation', 'alternance', 'emploi', 'immersion')
      GROUP BY ALL
    ), suite AS (
      SELECT *, max(fin) OVER avant AS derniere_fin
      FROM debuts
      WINDOW avant AS (PARTITION BY jeune, situation ORDER BY debut
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    )
    SELECT jeune, situation, debut AS jour, year(debut)::INTEGER AS annee, region, durable
    FROM suite
    WHERE derniere_fin IS NULL OR debut - derniere_fin > ${daysOut};
`;
