/** Group of an age in whole years, people of 22 and over together. */
const ageGroup = (age: string) =>
  `CASE WHEN ${age} < 18 THEN 'moins_18' WHEN ${age} < 22 THEN '18_21' ELSE '22_plus' END`;

/**
 * `accueils`: what the young people were on the day of the first reception: their age group, and
 * the situation running that day, the first of several in the order of the list.
 */
export const receptionTable = `
  CREATE TABLE accueils AS
    WITH en_cours AS (
      SELECT jeune, min(situation) AS situation
      FROM situations JOIN jeunes USING (jeune)
      WHERE debut <= accueil AND (fin IS NULL OR fin >= accueil)
      GROUP BY jeune
    )
    SELECT jeune,
      situation_publiee(situation) AS situation_entree,
      ${ageGroup('(mois_accueil - mois_naissance) // 12')} AS age_accueil
    FROM jeunes LEFT JOIN en_cours USING (jeune);
`;
