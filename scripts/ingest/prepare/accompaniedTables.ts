/**
 * `actes_retenus`: acts from the first reception on. `accompagnes`: people and years with at
 * least one interview, workshop or collective information; the day of the first reception is
 * such an act. Everything that is counted in a year is counted among them.
 */
export const accompaniedTables = `
  CREATE VIEW actes_retenus AS
    SELECT jeune, jour, year(jour)::INTEGER AS annee, type, theme
    FROM actes JOIN jeunes USING (jeune)
    WHERE jour >= accueil;

  CREATE TABLE accompagnes AS
    SELECT jeune, annee, structure
    FROM (
      SELECT jeune, annee FROM actes_retenus
        WHERE type IN ('entretien', 'atelier', 'information_collective')
      UNION
      SELECT jeune, year(accueil)::INTEGER FROM jeunes
    ) JOIN jeunes USING (jeune);
`;
