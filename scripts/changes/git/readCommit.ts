import { blobs, storedFiles } from './storedFiles.ts';

/**
 * The files that a commit holds under some paths of a folder, by path from that folder: read from
 * Git's own store, byte for byte, without touching the work tree.
 */
export function readCommit(
  folder: string,
  commit: string,
  paths: readonly string[],
): Map<string, Uint8Array> {
  const files = storedFiles(folder, commit, paths);
  const bytes = blobs(
    folder,
    files.map(({ id }) => id),
  );
  return new Map(files.map(({ path }, rank) => [path, bytes[rank] ?? new Uint8Array()]));
}
