import type { CountedPeriods } from '../count/countedPeriods.ts';
import { valuesTable } from '../database/valuesTable.ts';

/**
 * `annee_comptee`, `mois_compte`, `cohorte_comptee`: the years, months and cohorts that have rows.
 * `territoire_annuel`: the territories of each year. `territoire_suivi`, `appartenance_suivie`: those
 * under which people are followed, of the last closed year, whatever that of their reception.
 * `placement`: the structures of the extract whose mission locale of a year is known.
 */
export function periodTables({ years, months, cohorts }: CountedPeriods): string {
  const columns = { mois: 'INTEGER', annee: 'INTEGER' };
  const rows = months.map((month) => [month, Math.floor(month / 12)]);
  return (
    valuesTable(
      'annee_comptee',
      { annee: 'INTEGER' },
      years.map((year) => [year]),
    ) +
    valuesTable('mois_compte', columns, rows) +
    valuesTable(
      'cohorte_comptee',
      { annee: 'INTEGER' },
      cohorts.map((year) => [year]),
    ) +
    `
  CREATE VIEW placement AS
    SELECT structure, annee FROM appartenance JOIN territoire USING (territoire)
    WHERE territoire_niveau = 'mission_locale';
  CREATE VIEW territoire_annuel AS FROM territoire JOIN presence USING (territoire);
  CREATE VIEW territoire_suivi AS
    SELECT * EXCLUDE (annee) FROM territoire_annuel
    WHERE annee = (SELECT max(annee) FROM cohorte_comptee);
  CREATE VIEW appartenance_suivie AS
    SELECT * EXCLUDE (annee) FROM appartenance
    WHERE annee = (SELECT max(annee) FROM cohorte_comptee);
`
  );
}
