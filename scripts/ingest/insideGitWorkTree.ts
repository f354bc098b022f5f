import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The Git work tree that a folder, existing or not, is in: what is written there may be committed
 * one day. Links are followed. Null outside.
 */
export function insideGitWorkTree(folder: string): string | null {
  for (let path = existingPart(resolve(folder)); ; path = dirname(path)) {
    if (existsSync(join(path, '.git'))) return path;
    if (path === dirname(path)) return null;
  }
}

/** The real path of the nearest folder that exists. */
function existingPart(path: string): string {
  return existsSync(path) ? realpathSync(path) : existingPart(dirname(path));
}
