import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeFolder, restoreFolder } from './placeFolder.ts';
import type { PublishedFile } from './publishedFile.ts';

/**
 * Replaces a folder by the given files, all or nothing: they are written in a staging folder (on
 * the same disk: beside the target's parent unless told), which then takes the target's place by
 * renaming. Interrupted at any moment, the target is the old folder whole, the new one whole, or
 * absent, and then the next call puts the old one back before anything else.
 */
export function replaceFolder(
  target: string,
  files: readonly Pick<PublishedFile, 'path' | 'bytes'>[],
  staging = join(dirname(dirname(target)), '.publication'),
): void {
  const written = join(staging, 'nouvelle');
  const replaced = join(staging, 'ancienne');
  restoreFolder(replaced, target);
  rmSync(staging, { recursive: true, force: true });
  try {
    writeFiles(written, files);
    placeFolder(written, target, replaced);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function writeFiles(folder: string, files: readonly Pick<PublishedFile, 'path' | 'bytes'>[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
