import { runGit } from './runGit.ts';

/**
 * The files that a commit holds under some paths of a folder, by path from that folder: read from
 * Git's own store, byte for byte, without touching the work tree.
 */
export function readCommit(
  folder: string,
  commit: string,
  paths: readonly string[],
): Map<string, Uint8Array> {
  const listed = runGit(folder, ['ls-tree', '-r', '-z', commit, '--', ...paths]);
  const entries = (listed?.toString('utf8') ?? '').split('\0').flatMap((line) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return id !== undefined && path !== undefined ? [{ id, path }] : [];
  });
  if (entries.length === 0) return new Map();
  const ids = entries.map(({ id }) => id).join('\n');
  const stored = runGit(folder, ['cat-file', '--batch'], `${ids}\n`);
  if (stored === null) throw new Error(`git cat-file: ${commit}`);
  return new Map(contents(stored).map((bytes, index) => [entries[index]?.path ?? '', bytes]));
}

/** What `git cat-file --batch` prints: `id type size`, the bytes, a line break, and so on. */
function contents(stored: Buffer): Uint8Array[] {
  const found: Uint8Array[] = [];
  let offset = 0;
  while (offset < stored.length) {
    const end = stored.indexOf('\n', offset);
    const size = Number(stored.toString('utf8', offset, end).split(' ')[2]);
    found.push(stored.subarray(end + 1, end + 1 + size));
    offset = end + size + 2;
  }
  return found;
}
