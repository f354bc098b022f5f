import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For the tests: every file of a folder by its path, as text. */
export function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const named = paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]);
  return Object.fromEntries(named.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
