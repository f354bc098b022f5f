import type { CountedSequence } from '../pathways/typology/SequenceSet.ts';
import { Faults } from './check/Faults.ts';
import { refuseUnplaced } from './check/refuseUnplaced.ts';
import { countExtract, type ExactTables } from './count/countExtract.ts';
import { countSequences } from './count/countSequences.ts';
import { toldApart } from './count/toldApart.ts';
import type { ExtractMetadata } from './format/extractMetadata.ts';
import { type IngestSummary, ingestSummary } from './ingestSummary.ts';
import { type IngestPlan, wholePlan } from './planIngestion.ts';
import { temporarySpace } from './read/temporarySpace.ts';
import { readExtract } from './readExtract.ts';
import { type StructureQuality, structureQuality } from './structureQuality.ts';

/** Exact rows, and how they were obtained. */
export interface Counted {
  tables: ExactTables;
  summary: IngestSummary;
  plan: IngestPlan;
  /** Sequences of situations of the cohorts wholly followed: never written. */
  sequences: CountedSequence[];
  quality: StructureQuality[];
  /** Warnings about the extract: an error leaves nothing counted. */
  warnings: number;
}

/** What an ingestion gives: faults, and the exact rows unless one of the faults is an error. */
export interface Ingestion {
  faults: Faults;
  counted: Counted | null;
}

interface IngestionOptions {
  /** What is counted of the extract: all that it allows if nothing is said. */
  plan?: (metadata: ExtractMetadata) => IngestPlan;
  /** Told the name of each step that begins. */
  onStep?: (step: string) => void;
}

/**
 * Reads, checks and counts the private extract of a folder. Writes nothing but in a temporary
 * folder, which is removed; the rows are exact, and must be protected before they are written.
 * What `plan` throws comes before the long work.
 */
export function ingestExtract(
  folder: string,
  dataFolder: string,
  { plan: planOf = wholePlan, onStep = () => {} }: IngestionOptions = {},
): Promise<Ingestion> {
  return temporarySpace(async (space) => {
    const faults = new Faults();
    const extract = await readExtract(folder, dataFolder, { space, faults, onStep });
    try {
      if (extract === null || faults.errors > 0) return { faults, counted: null };
      const plan = planOf(extract.metadata);
      const { periods } = plan;
      const counted = await countExtract(extract.database, periods);
      await refuseUnplaced(extract, plan);
      const tables = toldApart(counted, extract, plan);
      const sequences = await countSequences(extract.database, periods);
      const summary = await ingestSummary(extract, tables);
      const quality = await structureQuality(extract.database, extract.metadata);
      const { warnings } = faults;
      return { faults, counted: { tables, summary, plan, sequences, quality, warnings } };
    } finally {
      extract?.database.close();
    }
  });
}
