import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './projectFolder.ts';

/**
 * Folder of the built site; throws when the site is not built. `SITE_DIST` names another one,
 * so that the tests can be tried on a small false site.
 */
export function distFolder(): string {
  const { SITE_DIST } = process.env;
  const folder = SITE_DIST ?? join(projectFolder, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site: run “npm run build” before the site tests.`);
  }
  return folder;
}
