import { runGit } from './runGit.ts';

/** The identifier of the commit that a reference names; null where there is none, or no Git. */
export function findCommit(folder: string, reference: string): string | null {
  const name = `${reference}^{commit}`;
  const found = runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return found?.toString('utf8').trim() || null;
}
