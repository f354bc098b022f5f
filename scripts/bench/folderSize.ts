import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../pipeline/read/filesUnder.ts';

export interface FolderSize {
  files: number;
  bytes: number;
}

/** Number and total size of the files of a folder; nothing where it does not exist. */
export function folderSize(folder: string): FolderSize {
  const files = existsSync(folder) ? filesUnder(folder) : [];
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { files: files.length, bytes };
}
