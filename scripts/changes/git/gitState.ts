import { spawnSync } from 'node:child_process';
import { insideGitWorkTree } from '../../ingest/insideGitWorkTree.ts';
import { findCommit } from './findCommit.ts';
import { runGit } from './runGit.ts';

/** Whether a folder has versions to compare with: `recorded`, or what lacks for it. */
export type GitState = 'not_installed' | 'no_repository' | 'unreadable' | 'no_commit' | 'recorded';

/** What Git knows of a folder. `unreadable`: there is a repository, and Git refuses to read it. */
export function gitState(folder: string): GitState {
  if (!isInstalled()) return 'not_installed';
  if (runGit(folder, ['rev-parse', '--is-inside-work-tree']) === null) {
    return insideGitWorkTree(folder) === null ? 'no_repository' : 'unreadable';
  }
  return findCommit(folder, 'HEAD') === null ? 'no_commit' : 'recorded';
}

/** What lacks for a folder to have versions, as the end of a French sentence, and its remedy. */
export interface GitLack {
  what: string;
  remedy: string;
}

/** What Git lacks in a folder that has no version to compare with; throws where it has one. */
export function gitLack(folder: string): GitLack {
  const state = gitState(folder);
  if (state === 'recorded') throw new Error('versions are recorded');
  return lacks[state];
}

/** What lacks for a repository to hold its whole history; null where nothing does. */
export function shallowLack(folder: string): GitLack | null {
  const found = runGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (found?.toString('utf8').trim() !== 'true') return null;
  return {
    what: 'cette copie du dépôt n’en a que la fin (git clone --depth)',
    remedy: 'lancez git fetch --unshallow, puis recommencez',
  };
}

/** Says that the history cannot be read, or not to its beginning, so that nothing is known to be safe. */
export function unreadHistory({ what, remedy }: GitLack): string {
  return `L’historique de data/, dont la protection tient compte, ne peut pas être relu : ${what}. Remède : ${remedy}.`;
}

const lacks: Readonly<Record<Exclude<GitState, 'recorded'>, GitLack>> = {
  not_installed: {
    what: 'Git n’est pas installé, ou cette fenêtre de commande ne le trouve pas',
    remedy: 'installez Git (https://git-scm.com), puis ouvrez une nouvelle fenêtre de commande',
  },
  no_repository: {
    what: 'ce dossier n’est pas suivi par Git',
    remedy: 'travaillez dans une copie faite par git clone, et non dans un dossier téléchargé',
  },
  unreadable: {
    what: 'Git refuse de lire ce dossier',
    remedy: 'lancez git status, qui dit pourquoi, et faites ce qu’il demande',
  },
  no_commit: {
    what: 'aucune version n’est encore enregistrée dans ce dépôt',
    remedy: 'enregistrez la première : git add --all, puis git commit -m "Premier état du dépôt"',
  },
};

function isInstalled(): boolean {
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).error === undefined;
}
