import type { ExtractMetadata } from '../ingest/format/extractMetadata.ts';
import type { IngestPlan } from '../ingest/planIngestion.ts';

/** What is the same on every sheet. */
export interface ProofContext {
  extract: ExtractMetadata;
  plan: Pick<IngestPlan, 'open' | 'closing' | 'revised'>;
  /** AAAA-MM-JJ; null if the analyst did not say. */
  publishedOn: string | null;
  /** AAAA-MM-JJ, last day for an answer; null if the analyst gave none. */
  replyBy: string | null;
  /** Who publishes, and where to write; null while `editeur.yaml` leaves them blank. */
  publisher: { name: string | null; contact: string | null };
}
