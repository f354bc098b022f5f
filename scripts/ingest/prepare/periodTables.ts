import type { CountedPeriods } from '../count/countedPeriods.ts';
import { valuesTable } from '../database/valuesTable.ts';

/** `annee_comptee`, `mois_compte`: the years and months for which rows are made. */
export function periodTables({ years, months }: CountedPeriods): string {
  const columns = { mois: 'INTEGER', annee: 'INTEGER' };
  const rows = months.map((month) => [month, Math.floor(month / 12)]);
  return (
    valuesTable(
      'annee_comptee',
      { annee: 'INTEGER' },
      years.map((year) => [year]),
    ) + valuesTable('mois_compte', columns, rows)
  );
}
