import type { ExtractMetadata } from '../../ingest/format/extractMetadata.ts';
import { isoDay } from '../calendar.ts';
import type { DemoParameters } from '../demoParameters.ts';

/**
 * `extraction.yaml` of the demonstration: it covers from the first year asked for, else the first
 * one simulated, until the day before the extraction.
 */
export function demoMetadata({
  extraction,
  firstReceptions,
  firstYear = Math.min(...Object.keys(firstReceptions).map(Number)),
}: DemoParameters): ExtractMetadata {
  return {
    date_extraction: isoDay(extraction),
    periode_debut: `${firstYear}-01-01`,
    periode_fin: isoDay(extraction - 1),
    source: 'Simulation de démonstration',
    statut: 'demonstration',
  };
}
