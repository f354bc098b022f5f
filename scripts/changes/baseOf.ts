import { inFolder } from '../pipeline/inFolder.ts';
import { ChangeRefusal } from './ChangeRefusal.ts';
import { findCommit, hasGit } from './git/findCommit.ts';
import { readCommit } from './git/readCommit.ts';

/** The commit with which the data is compared. */
export interface Base {
  /** As the reader named it: `HEAD`, `origin/main`. */
  reference: string;
  commit: string;
}

/** The commit that a reference names in a project; null where Git follows nothing yet. */
export function findBase(root: string, references: readonly string[]): Base | null {
  if (!hasGit(root)) return null;
  for (const reference of references) {
    const commit = findCommit(root, reference);
    if (commit !== null) return { reference, commit };
  }
  throw new ChangeRefusal(
    `--base ${references[0]} : Git ne connaît pas cette version. Remède : donnez une branche, une étiquette ou un commit de ce dépôt (git log), ou lancez d’abord git fetch.`,
  );
}

/** What `use` makes of the files that a commit holds, in a temporary folder laid out as the project. */
export function withBase<T>(
  root: string,
  { commit }: Base,
  paths: readonly string[],
  use: (folder: string) => T,
): T {
  return inFolder(readCommit(root, commit, paths), use);
}
