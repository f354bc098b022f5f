/** Readings of cells and of the calendar that the other statements share. */
export const macros = `
  -- A day written AAAA-MM-JJ or JJ/MM/AAAA; NULL when the text is another or the day does not exist.
  CREATE MACRO lire_jour(texte) AS CASE
    WHEN regexp_full_match(texte, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN try_cast(texte AS DATE)
    WHEN regexp_full_match(texte, '[0-9]{2}/[0-9]{2}/[0-9]{4}')
      THEN try_cast(texte[7:10] || '-' || texte[4:5] || '-' || texte[1:2] AS DATE)
  END;
  -- Months are numbered 12 × year + (month − 1), so that subtracting them counts months.
  CREATE MACRO mois_de(jour) AS (year(jour) * 12 + month(jour) - 1)::INTEGER;
  -- A month written AAAA-MM or MM/AAAA.
  CREATE MACRO lire_mois(texte) AS mois_de(CASE
    WHEN regexp_full_match(texte, '[0-9]{4}-[0-9]{2}') THEN try_cast(texte || '-01' AS DATE)
    WHEN regexp_full_match(texte, '[0-9]{2}/[0-9]{4}')
      THEN try_cast(texte[4:7] || '-' || texte[1:2] || '-01' AS DATE)
  END);
  -- The last month whose last day is on or before this day.
  CREATE MACRO dernier_mois_revolu(jour) AS mois_de(jour + 1) - 1;
  CREATE MACRO periode_du_mois(mois) AS
    (mois // 12)::VARCHAR || '-' || lpad((mois % 12 + 1)::VARCHAR, 2, '0');
`;
