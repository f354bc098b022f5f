import type { CountedSequence } from '../pathways/typology/SequenceSet.ts';
import { Faults } from './check/Faults.ts';
import { countExtract, type ExactTables } from './count/countExtract.ts';
import { countedPeriods } from './count/countedPeriods.ts';
import { countSequences } from './count/countSequences.ts';
import { type IngestSummary, ingestSummary } from './ingestSummary.ts';
import { temporarySpace } from './read/temporarySpace.ts';
import { readExtract } from './readExtract.ts';

/** Exact rows, and how they were obtained. */
export interface Counted {
  tables: ExactTables;
  summary: IngestSummary;
  /** Sequences of situations of the cohorts wholly followed: never written. */
  sequences: CountedSequence[];
}

/** What an ingestion gives: faults, and the exact rows unless one of the faults is an error. */
export interface Ingestion {
  faults: Faults;
  counted: Counted | null;
}

/**
 * Reads, checks and counts the private extract of a folder. Writes nothing but in a temporary
 * folder, which is removed; the rows are exact, and must be protected before they are written.
 * `onStep` is told the name of each step that begins.
 */
export function ingestExtract(
  folder: string,
  dataFolder: string,
  onStep: (step: string) => void = () => {},
): Promise<Ingestion> {
  return temporarySpace(async (space) => {
    const faults = new Faults();
    const extract = await readExtract(folder, dataFolder, { space, faults, onStep });
    try {
      if (extract === null || faults.errors > 0) return { faults, counted: null };
      const periods = countedPeriods(extract.metadata);
      const tables = await countExtract(extract.database, periods);
      const sequences = await countSequences(extract.database, periods);
      const summary = await ingestSummary(extract, periods, tables);
      return { faults, counted: { tables, summary, sequences } };
    } finally {
      extract?.database.close();
    }
  });
}
