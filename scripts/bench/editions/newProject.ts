import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parcoursTypesNoms } from '../../../src/contracts/parcoursTypesNoms.ts';
import { ingestedDatasets } from '../../ingest/safeEditions.ts';

/** The registers of the committed data in a Git repository of their own: nothing was published. */
export function newProject(dataFolder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'parcours-editions-'));
  cpSync(dataFolder, join(root, 'data'), { recursive: true });
  for (const name of [...ingestedDatasets, parcoursTypesNoms.name]) {
    rmSync(join(root, 'data', name), { recursive: true, force: true });
  }
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root });
  git('init', '--quiet');
  git('add', 'data');
  git('-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', 'commit', '-qm', 'Registres');
  return root;
}
