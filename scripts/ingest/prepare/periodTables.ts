import type { CountedPeriods } from '../count/countedPeriods.ts';
import { valuesTable } from '../database/valuesTable.ts';

/** `annee_comptee`, `mois_compte`, `cohorte_comptee`: the years, months and cohorts that have rows. */
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
    )
  );
}
