import { sqlText } from '../database/sqlText.ts';
import { entryIndicators, schemeIndicators, themeIndicators } from './indicatorSources.ts';

/** Months after the end of a Region-funded training in which a job is said to follow it. */
const monthsAfterTraining = 12;

const entries = Object.entries(entryIndicators).map(
  ([indicator, condition]) =>
    `SELECT ${sqlText(indicator)}, jeune, jour FROM entrees WHERE ${condition}`,
);

const schemes = Object.entries(schemeIndicators).map(
  ([indicator, code]) =>
    `SELECT ${sqlText(indicator)}, jeune, debut FROM dispositifs WHERE dispositif = ${sqlText(code)}`,
);

const themes = Object.entries(themeIndicators).map(
  ([indicator, code]) =>
    `SELECT ${sqlText(indicator)}, jeune, jour FROM actes_retenus WHERE theme = ${sqlText(code)}`,
);

/**
 * `evenements`: every event that an indicator looks for. `premieres`: of an accompanied person,
 * the first of the year that meets the indicator's own definition; counted there, in the year
 * and in its month alike.
 */
export const firstEventTable = `
  CREATE TABLE emplois_apres_formation AS
    SELECT jeune, jour FROM entrees SEMI JOIN situations AS formation
      ON formation.jeune = entrees.jeune
      AND formation.situation = 'formation' AND formation.region
      AND formation.fin <= entrees.jour
      AND entrees.jour <= formation.fin + INTERVAL ${monthsAfterTraining} MONTH
    WHERE entrees.situation = 'emploi';

  CREATE VIEW evenements(indicateur, jeune, jour) AS
    SELECT 'premiers_accueils', jeune, accueil FROM jeunes
    UNION ALL
    SELECT 'entrees_emploi_sortants_formation_region', jeune, jour FROM emplois_apres_formation
    UNION ALL
    ${[...entries, ...schemes, ...themes].join('\n    UNION ALL\n    ')};

  CREATE TABLE premieres AS
    SELECT indicateur, jeune, annee, structure, min(jour) AS jour
    FROM evenements JOIN accompagnes USING (jeune)
    WHERE annee = year(jour)
    GROUP BY ALL;
`;
