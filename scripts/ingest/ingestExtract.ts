import { Faults } from './check/Faults.ts';
import { countExtract, type ExactTables } from './count/countExtract.ts';
import { countedPeriods } from './count/countedPeriods.ts';
import { type IngestSummary, ingestSummary } from './ingestSummary.ts';
import { temporarySpace } from './read/temporarySpace.ts';
import { readExtract } from './readExtract.ts';

/** What an ingestion gives: faults, and the exact rows unless one of the faults is an error. */
export interface Ingestion {
  faults: Faults;
  counted: { tables: ExactTables; summary: IngestSummary } | null;
}

/**
 * Reads, checks and counts the private extract of a folder. Writes nothing but in a temporary
 * folder, which is removed; the rows are exact, and must be protected before they are written.
 */
export function ingestExtract(folder: string, dataFolder: string): Promise<Ingestion> {
  return temporarySpace(async (space) => {
    const faults = new Faults();
    const extract = await readExtract(folder, dataFolder, space, faults);
    try {
      if (extract === null || faults.errors > 0) return { faults, counted: null };
      const periods = countedPeriods(extract.metadata);
      const tables = await countExtract(extract.database, periods);
      const summary = await ingestSummary(extract, periods, tables);
      return { faults, counted: { tables, summary } };
    } finally {
      extract?.database.close();
    }
  });
}
