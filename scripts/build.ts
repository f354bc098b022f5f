import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { placeFolder } from './pipeline/write/placeFolder.ts';

// npm run build: publishes the data while Astro gets ready, builds the site beside the former one,
// then puts it in its place. A build that fails or is interrupted leaves dist/ as it was.
const root = resolve(import.meta.dirname, '..');
const made = resolve(root, '.astro/site');

// Fewer collections of short-lived objects; those of the publication are too many to mark beside it.
const roomy = '--max-semi-space-size=64';
const publication = fork(resolve(root, 'scripts/publish.ts'), [], {
  execArgv: [roomy, '--no-concurrent-marking'],
});
const astro = resolve(root, 'node_modules/astro/bin/astro.mjs');
const site = fork(astro, ['build', '--root', root, '--outDir', made], { execArgv: [roomy] });
const built = succeeded(site);

if (!(await succeeded(publication))) {
  site.kill();
  process.exit(1);
}
if (site.connected) site.send('published');
if (!(await built)) process.exit(1);
placeFolder(made, resolve(root, 'dist'), resolve(root, '.astro/site-precedent'));

async function succeeded(child: ChildProcess): Promise<boolean> {
  const [code] = await once(child, 'exit');
  return code === 0;
}
