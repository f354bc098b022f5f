import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { endOf } from './build/endOf.ts';
import { siteEnvironment } from './pipeline/siteEnvironment.ts';
import { placeFolder } from './pipeline/write/placeFolder.ts';

// npm run build: publishes the data while Astro renders the site, from the tables as soon as they
// are there; then puts the site in the place of the former one. A build that fails or is
// interrupted leaves dist/ as it was, and what is wrong with the data is told last.
const root = resolve(import.meta.dirname, '..');
const made = resolve(root, '.astro/site');
const first = resolve(root, '.astro/premiers/donnees');

const noMemory =
  '\nLa construction du site a manqué de mémoire : dist/ est resté comme il était. Remède : fermez les autres programmes et relancez ; il faut environ 3 Go de mémoire libre. Sur une machine qui les a, donnez-les à Node.js : NODE_OPTIONS=--max-old-space-size=8192 npm run build.';

const environment = siteEnvironment(process.env);
if (typeof environment === 'object') {
  for (const fault of environment.faults) console.error(fault);
  console.error('\nRien n’a été construit.');
  process.exit(1);
}

// Fewer collections of short-lived objects, and WebAssembly compiled for speed only where it runs
// long: two seconds less each. Objects of the publication are too many to mark beside it.
const flags = ['--max-semi-space-size=64', '--wasm-tiering-budget=100000000'];
const publication = fork(resolve(root, 'scripts/publish.ts'), ['--first', first], {
  execArgv: [...flags, '--no-concurrent-marking'],
  stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
});
const site = fork(
  resolve(root, 'node_modules/astro/bin/astro.mjs'),
  ['build', '--root', root, '--outDir', made],
  {
    execArgv: flags,
    // Nothing about those who build is sent to those who make Astro.
    env: { ...process.env, FIRST_FILES: first, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
const told = publication.stderr ? text(publication.stderr) : '';
publication.on('message', () => tell('tables'));

// The first of the two that fails stops the other.
const ends = await Promise.all([
  endOf(publication).then((end) => {
    if (end === 'done') tell('published');
    else site.kill();
    return end;
  }),
  endOf(site).then((end) => {
    if (end !== 'done') publication.kill();
    return end;
  }),
]);
const said = await told;
if (said !== '') process.stderr.write(`\n${said}`);
rmSync(resolve(first, '..'), { recursive: true, force: true });
if (ends.includes('memory')) console.error(noMemory);
if (ends.some((end) => end !== 'done')) process.exit(1);
placeFolder(made, resolve(root, 'dist'), resolve(root, '.astro/site-precedent'));

function tell(word: string): void {
  if (site.connected) site.send(word);
}
