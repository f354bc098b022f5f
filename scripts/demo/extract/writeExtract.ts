import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import { type ExtractFile, extractFiles } from '../../ingest/format/extractFormat.ts';
import type { ExtractMetadata } from '../../ingest/format/extractMetadata.ts';
import type { Person } from '../person.ts';
import { extractHeader, extractLines } from './extractLines.ts';

/** Characters kept before they are written: people come one by one. */
const bufferLength = 1 << 20;

/**
 * Writes simulated people as a private extract (`extraction.yaml` and four CSV files) in a folder,
 * which is made if need be. Holds one person at a time. Returns the number of people.
 */
export function writeExtract(
  folder: string,
  people: Iterable<Person>,
  metadata: ExtractMetadata,
): number {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'extraction.yaml'), toYaml(metadata));
  const writers = extractFiles.map((file) => new ExtractWriter(folder, file));
  let written = 0;
  try {
    for (const person of people) {
      for (const writer of writers) writer.add(person);
      written += 1;
    }
  } finally {
    for (const writer of writers) writer.close();
  }
  return written;
}

/** One file of the extract, being written. */
class ExtractWriter {
  readonly #file: ExtractFile;
  readonly #descriptor: number;
  #pending: string;

  constructor(folder: string, file: ExtractFile) {
    this.#file = file;
    this.#descriptor = openSync(join(folder, `${file}.csv`), 'w');
    this.#pending = extractHeader(file);
  }

  add(person: Person): void {
    this.#pending += extractLines(this.#file, person);
    if (this.#pending.length > bufferLength) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush(): void {
    // Through writeFileSync, which writes on until nothing is left.
    writeFileSync(this.#descriptor, this.#pending);
    this.#pending = '';
  }
}
