import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';
import type { DataState } from './dataStates.ts';
import { writeDataState } from './writeDataState.ts';

const settings = { SITE_ENV: 'production', SITE_DEMO: '', SITE_URL: '', SITE_BASE: '' };

/** What Vitest says to what it tests, which Astro would believe. */
const ofVitest = ['NODE_ENV', 'PROD', 'DEV', 'MODE', 'BASE_URL', 'SSR', 'TEST', 'VITEST'];

/** What a build of a state gave: its `dist`, and all that it printed. */
export interface StateBuild {
  dist: string;
  isDone: boolean;
  said: string;
}

/**
 * Builds for production, in a folder of its own, the site of a state of some data: the code of the
 * project, without its data, and with one analysis for those that are written about them.
 */
export async function buildState(
  state: DataState,
  source: string,
  root: string,
): Promise<StateBuild> {
  copyProject(root);
  writeDataState(state, source, join(root, 'data'));
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !ofVitest.includes(name)),
      ),
      ...settings,
    },
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const [status] = await once(build, 'close');
  return { dist: join(root, 'dist'), isDone: status === 0, said };
}

/** Copies the code of the project, without its data and with one analysis. */
export function copyProject(root: string): void {
  const files = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const name of files) {
    cpSync(join(projectFolder, name), join(root, name), {
      recursive: true,
      // What the project published, and its tests.
      filter: (path) => !/[/\\]public[/\\]donnees$|\.test\.ts$|[/\\]fixtures$/.test(path),
    });
  }
  const analyses = join(root, 'src/content/analyses');
  rmSync(analyses, { recursive: true });
  mkdirSync(analyses);
  writeFileSync(join(analyses, 'combien.md'), analysis);
  linkModules(root);
}

/** One that any year bears out. */
const analysis = `---
titre: Combien de jeunes sont reçus pour la première fois ?
ordre: 1
demande: [{ jeu: chiffres_cles, annee: derniere, indicateur: premiers_accueils }]
defauts:
  annee: derniere
---

En :annee{derniere}, les missions locales ont reçu :chiffre{jeu=chiffres_cles indicateur=premiers_accueils} pour la première fois.
`;

/** Links to each module, since Astro and Vite keep what they made in `node_modules`. */
function linkModules(root: string): void {
  const modules = join(projectFolder, 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(modules)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) symlinkSync(join(modules, name), join(root, 'node_modules', name), 'junction');
  }
}
