import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from './publishedFile.ts';

/**
 * Replaces a folder by the given files, all or nothing: they are written in a folder beside
 * the target's parent, which then takes the target's place by renaming. Interrupted at any
 * moment, the target is the old folder whole, the new one whole, or absent.
 */
export function replaceFolder(target: string, files: readonly PublishedFile[]): void {
  const staging = join(dirname(dirname(target)), '.publication');
  const written = join(staging, 'nouvelle');
  const replaced = join(staging, 'ancienne');
  rmSync(staging, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    const file = join(written, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, replaced);
  renameSync(written, target);
  rmSync(staging, { recursive: true, force: true });
}
