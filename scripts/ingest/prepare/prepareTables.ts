import type { CountedPeriods } from '../count/countedPeriods.ts';
import type { Database } from '../database/Database.ts';
import { accompaniedTables } from './accompaniedTables.ts';
import { entryTable } from './entryTable.ts';
import { firstEventTable } from './firstEventTable.ts';
import { indicatorTables } from './indicatorTables.ts';
import { pathwayTables } from './pathwayTables.ts';
import { periodTables } from './periodTables.ts';
import { profileTables } from './profileTables.ts';
import { publishedSituation } from './publishedSituation.ts';
import { receptionTable } from './receptionTable.ts';

/** Makes the tables that the counts share, each from those before it. */
export async function prepareTables(database: Database, periods: CountedPeriods): Promise<void> {
  const steps = {
    périodes: periodTables(periods) + indicatorTables + publishedSituation,
    accompagnement: accompaniedTables,
    entrées: entryTable,
    'premières entrées': firstEventTable,
    accueils: receptionTable,
    profils: profileTables,
    parcours: pathwayTables(periods),
  };
  for (const [step, sql] of Object.entries(steps)) await database.run(step, sql);
}
