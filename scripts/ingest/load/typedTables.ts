import { sqlText } from '../database/sqlText.ts';
import { situationOrder } from '../format/situationOrder.ts';

const yesOrNot = (column: string) =>
  `CASE WHEN ${column} = 'oui' THEN 'oui' ELSE 'non_ou_inconnu' END AS ${column}`;

/**
 * Typed tables, one row a line, NULL where a cell is empty or wrong (the checks say so). A young
 * person is known by the number of their line in jeunes.csv; id_jeune goes no further.
 */
export const typedTables = `
  CREATE TYPE situation AS ENUM (${situationOrder.map(sqlText).join(', ')});

  CREATE TABLE jeunes AS SELECT
    ligne AS jeune,
    id_jeune,
    code_structure AS structure,
    lire_jour(date_premier_accueil) AS accueil,
    mois_de(lire_jour(date_premier_accueil)) AS mois_accueil,
    lire_mois(date_naissance) AS mois_naissance,
    CASE WHEN sexe = 'F' THEN 'femmes' ELSE 'hommes_ou_autre' END AS sexe,
    niveau_diplome AS diplome,
    CASE WHEN neet_a_l_accueil = 'oui' THEN 'oui' ELSE 'non_ou_inconnu' END AS neet,
    ${yesOrNot('inscrit_france_travail')},
    ${yesOrNot('residence_qpv')},
    ${yesOrNot('residence_frr')},
    logement,
    CASE WHEN permis_b IN ('oui', 'en_cours') THEN permis_b ELSE 'non_ou_inconnu' END AS permis_b,
    ${yesOrNot('a_enfant')}
  FROM lu_jeunes;

  -- The first line of each identifier: a repeated one is an error that must not hide others.
  CREATE TABLE identites AS
    SELECT id_jeune, min(jeune) AS jeune FROM jeunes WHERE id_jeune IS NOT NULL GROUP BY id_jeune;

  CREATE TABLE situations AS SELECT
    ligne,
    jeune,
    id_jeune IS NOT NULL AS nomme,
    try_cast(situation AS situation) AS situation,
    lire_jour(date_debut) AS debut,
    lire_jour(date_fin) AS fin,
    financement_region = 'oui' AS region,
    emploi_durable = 'oui' AS durable
  FROM lu_situations LEFT JOIN identites USING (id_jeune);

  CREATE TABLE actes AS SELECT
    ligne,
    jeune,
    id_jeune IS NOT NULL AS nomme,
    lire_jour(date) AS jour,
    type,
    theme
  FROM lu_actes LEFT JOIN identites USING (id_jeune);

  CREATE TABLE dispositifs AS SELECT
    ligne,
    jeune,
    id_jeune IS NOT NULL AS nomme,
    dispositif,
    lire_jour(date_debut) AS debut,
    lire_jour(date_fin) AS fin
  FROM lu_dispositifs LEFT JOIN identites USING (id_jeune);

  DROP TABLE identites;
`;
