import type { ExtractMetadata } from '../../ingest/format/extractMetadata.ts';
import type { Person } from '../person.ts';
import { ExtractWriter } from './ExtractWriter.ts';

/**
 * Writes people, as they were read, as a private extract (`extraction.yaml` and four CSV files) in
 * a folder, which is made if need be. Holds one person at a time. Returns the number of people.
 */
export function writeExtract(
  folder: string,
  people: Iterable<Person>,
  metadata: ExtractMetadata,
): number {
  const extract = new ExtractWriter(folder, metadata);
  try {
    for (const person of people) extract.add(person);
  } finally {
    extract.close();
  }
  return extract.written;
}
