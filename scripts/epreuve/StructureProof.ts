import type { StructureQuality } from '../ingest/structureQuality.ts';
import type { ProofLine } from './ProofLine.ts';

/** All that a mission locale has to read again before it is published. */
export interface StructureProof {
  code: string;
  name: string;
  departement: string;
  /** Names of the structures that have taken over from it. */
  successors: string[];
  /** Counts that the ingestion writes. */
  written: ProofLine[];
  /** Published counts of closed years that the extract no longer confirms: they stay. */
  unconfirmed: ProofLine[];
  /** Null if it accompanied nobody in the counted years. */
  quality: StructureQuality | null;
}
