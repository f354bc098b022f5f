import type { ExtractMetadata } from '../../ingest/format/extractMetadata.ts';
import type { Day } from '../calendar.ts';
import type { Person } from '../person.ts';
import { readBy } from '../simulation/readBy.ts';
import { ExtractWriter } from './ExtractWriter.ts';

/** An extract to write: in which folder, and on which day the warehouse is read. */
export interface ExtractTarget {
  folder: string;
  metadata: ExtractMetadata;
  extraction: Day;
}

/**
 * Writes several extracts of the same simulated lives (`simulatePeople`), each as the warehouse
 * would have been read on its day. One pass, one person held at a time. Returns the number of
 * people of each extract.
 */
export function writeExtracts(
  targets: readonly ExtractTarget[],
  people: Iterable<Person>,
): number[] {
  const extracts = targets.map(({ folder, metadata, extraction }) => ({
    extraction,
    writer: new ExtractWriter(folder, metadata),
  }));
  try {
    for (const person of people) {
      for (const { extraction, writer } of extracts) {
        if (person.date_premier_accueil <= extraction) writer.add(readBy(person, extraction));
      }
    }
  } finally {
    for (const { writer } of extracts) writer.close();
  }
  return extracts.map(({ writer }) => writer.written);
}
