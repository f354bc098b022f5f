import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import { type ExtractFile, extractFiles } from '../../ingest/format/extractFormat.ts';
import type { ExtractMetadata } from '../../ingest/format/extractMetadata.ts';
import type { Person } from '../person.ts';
import { extractHeader, extractLines } from './extractLines.ts';

/** Characters kept before they are written: people come one by one. */
const bufferLength = 1 << 20;

/** A private extract being written in a folder, which is made if need be: `extraction.yaml` first. */
export class ExtractWriter {
  readonly #files: readonly FileWriter[];
  /** People written so far. */
  written = 0;

  constructor(folder: string, metadata: ExtractMetadata) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'extraction.yaml'), toYaml(metadata));
    this.#files = extractFiles.map((file) => new FileWriter(folder, file));
  }

  add(person: Person): void {
    for (const file of this.#files) file.add(person);
    this.written += 1;
  }

  close(): void {
    for (const file of this.#files) file.close();
  }
}

/** One file of the extract, being written. */
class FileWriter {
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
