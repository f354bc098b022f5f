/** Macro: the seven published situations; three of iMilo's are too small to stand alone. */
export const publishedSituation = `
  CREATE MACRO situation_publiee(s) AS CASE
    WHEN s IS NULL THEN 'inconnue'
    WHEN s IN ('volontariat', 'immersion', 'non_professionnelle') THEN 'autre'
    ELSE s::VARCHAR
  END;
`;
