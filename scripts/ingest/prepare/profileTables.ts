import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import {
  coarsePopulations,
  dimensionsOf,
  modalitiesOf,
} from '../../../src/contracts/profileModalities.ts';
import { sqlText } from '../database/sqlText.ts';
import { valuesTable } from '../database/valuesTable.ts';
import { firstFrrYear } from './firstFrrYear.ts';

/** Cells of a year and territory, in order; `local`: also published for missions locales. */
const cells = codesOf('population').flatMap((population) =>
  dimensionsOf(population).flatMap((dimension) =>
    modalitiesOf(population, dimension).map((modality) => [
      population,
      dimension,
      modality,
      !coarsePopulations.includes(population),
      dimension === 'residence_frr' ? firstFrrYear : 0,
    ]),
  ),
);

const columns = {
  rang: 'INTEGER',
  population: 'VARCHAR',
  dimension: 'VARCHAR',
  modalite: 'VARCHAR',
  locale: 'BOOLEAN',
  premiere_annee: 'INTEGER',
};

/**
 * `case_profil`: the cells of the contract. `membres`: who is in which population of which year,
 * with the age group at the first reception for first receptions, on 31 December for the others.
 */
export const profileTables = `
  ${valuesTable(
    'case_profil',
    columns,
    cells.map((cell, rank) => [rank, ...cell]),
  )}

  CREATE TABLE membres AS
    WITH presences AS (
      SELECT 'accompagnes' AS population, annee, jeune, structure FROM accompagnes
      UNION ALL
      SELECT indicateur, annee, jeune, structure FROM premieres
        WHERE indicateur IN (${['premiers_accueils', ...coarsePopulations].map(sqlText).join(', ')})
    ), ages AS (
      SELECT presences.*, age_accueil, (annee * 12 + 11 - mois_naissance) // 12 AS age_fin_annee
      FROM presences JOIN jeunes USING (jeune) JOIN accueils USING (jeune)
    )
    SELECT population, annee, jeune, structure, CASE
        WHEN population = 'premiers_accueils' THEN age_accueil
        WHEN age_fin_annee < 18 THEN 'moins_18'
        WHEN age_fin_annee < 22 THEN '18_21'
        WHEN population <> 'accompagnes' THEN '22_plus'
        WHEN age_fin_annee < 26 THEN '22_25'
        ELSE '26_plus'
      END AS age
    FROM ages;
`;
