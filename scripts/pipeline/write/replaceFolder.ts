import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  restore(replaced, target);
  rmSync(staging, { recursive: true, force: true });
  try {
    writeFiles(written, files);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) renameSync(target, replaced);
    renameSync(written, target);
  } catch (cause) {
    restore(replaced, target);
    throw cause;
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

/** Puts the replaced folder back where nothing took its place. */
function restore(replaced: string, target: string): void {
  if (existsSync(target) || !existsSync(replaced)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(replaced, target);
}
