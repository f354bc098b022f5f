import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './filesUnder.ts';

/** Every file under a folder, by its path from there. */
export function folderFiles(folder: string): Map<string, Uint8Array> {
  return new Map(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path))]));
}
