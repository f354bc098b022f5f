import type { ExtractMetadata } from '../../ingest/format/extractMetadata.ts';
import { type Day, isoDay } from '../calendar.ts';
import { publishedYears } from '../publishedYears.ts';

/** `extraction.yaml` of the demonstration: it covers until the day before the extraction. */
export function demoMetadata(extraction: Day): ExtractMetadata {
  return {
    date_extraction: isoDay(extraction),
    periode_debut: `${publishedYears[0]}-01-01`,
    periode_fin: isoDay(extraction - 1),
    source: 'Simulation de démonstration',
    statut: 'demonstration',
  };
}
