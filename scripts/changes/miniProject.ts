import { execFileSync } from 'node:child_process';
import { miniSite } from '../pipeline/miniSite.ts';

/** For the tests: the mini site in a Git repository of its own, committed. */
export function miniProject() {
  const site = miniSite();
  const git = (...parameters: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', ...parameters],
      {
        cwd: site.root,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).toString('utf8');
  const commit = (message: string) => {
    git('add', 'data');
    git('commit', '--quiet', '--message', message);
  };
  git('init', '--quiet');
  commit('Données');
  return { ...site, git, commit };
}
