import { runGit } from './runGit.ts';

/** A file as a commit holds it: Git's identifier of its bytes, and its path. */
export interface StoredFile {
  id: string;
  path: string;
}

/**
 * The commits, from this one back, that changed something under some paths; the latest first. Those
 * under `refs/connu` count among them: what a rewritten history no longer holds, and that everyone may
 * have kept.
 */
export function versionsOf(folder: string, commit: string, paths: readonly string[]): string[] {
  const found = runGit(folder, ['rev-list', commit, '--glob=refs/connu', '--', ...paths]);
  return (found?.toString('utf8') ?? '').split('\n').filter(Boolean);
}

/** The files that a commit holds under some paths. */
export function storedFiles(
  folder: string,
  commit: string,
  paths: readonly string[],
): StoredFile[] {
  const listed = runGit(folder, ['ls-tree', '-r', '-z', commit, '--', ...paths]);
  return (listed?.toString('utf8') ?? '').split('\0').flatMap((line) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return id !== undefined && path !== undefined ? [{ id, path }] : [];
  });
}

/** The bytes of stored files, in the order of their identifiers: from Git's own store. */
export function blobs(folder: string, ids: readonly string[]): Uint8Array[] {
  if (ids.length === 0) return [];
  const stored = runGit(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (stored === null) throw new Error('git cat-file');
  return contents(stored);
}

/** The texts of stored files, by identifier. */
export function blobTexts(folder: string, ids: readonly string[]): Map<string, string> {
  const distinct = [...new Set(ids)];
  const bytes = blobs(folder, distinct);
  return new Map(
    distinct.map((id, rank) => [id, Buffer.from(bytes[rank] ?? []).toString('utf8')] as const),
  );
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
