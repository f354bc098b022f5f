import { inFolder } from '../pipeline/inFolder.ts';
import { ChangeRefusal } from './ChangeRefusal.ts';
import { findCommit } from './git/findCommit.ts';
import { gitLack, gitState } from './git/gitState.ts';
import { readCommit } from './git/readCommit.ts';

/** The commit with which the data is compared. */
export interface Base {
  /** As the reader named it: `HEAD`, `origin/main`. */
  reference: string;
  commit: string;
}

/** The commit that a reference names in a project; null where Git holds no version yet. */
export function findBase(root: string, references: readonly string[]): Base | null {
  if (gitState(root) !== 'recorded') return null;
  for (const reference of references) {
    const commit = findCommit(root, reference);
    if (commit !== null) return { reference, commit };
  }
  throw new ChangeRefusal(
    `--base ${references[0]} : Git ne connaît pas cette version. Remède : donnez une branche, une étiquette ou un commit de ce dépôt (git log), ou lancez d’abord git fetch.`,
  );
}

/** That of a command which compares, and can do nothing else: throws ChangeRefusal where there is none. */
export function requireBase(root: string, references: readonly string[]): Base {
  const base = findBase(root, references);
  if (base !== null) return base;
  const { what, remedy } = gitLack(root);
  throw new ChangeRefusal(`Il n’y a rien à comparer : ${what}. Remède : ${remedy}.`);
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
