import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a folder that is ready in the place of another, by renaming, on one disk. `replaced` is
 * where the other waits meanwhile. Interrupted at any moment, the target is the old folder whole,
 * the new one whole, or absent, and then `restoreFolder` puts the old one back.
 */
export function placeFolder(ready: string, target: string, replaced: string): void {
  restoreFolder(replaced, target);
  rmSync(replaced, { recursive: true, force: true });
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) renameSync(target, replaced);
    renameSync(ready, target);
  } catch (cause) {
    restoreFolder(replaced, target);
    throw cause;
  }
  rmSync(replaced, { recursive: true, force: true });
}

/** Puts the replaced folder back where nothing took its place. */
export function restoreFolder(replaced: string, target: string): void {
  if (existsSync(target) || !existsSync(replaced)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(replaced, target);
}
