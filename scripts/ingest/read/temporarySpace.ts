import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lends a folder outside the repository, readable by this user alone, and removes it whatever
 * happens: success, error, or interruption by a signal. It holds individual data meanwhile.
 */
export async function temporarySpace<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(outsideRepository(realpathSync(tmpdir())), 'parcours-extrait-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupt = (signal: NodeJS.Signals) => {
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, interrupt);
    remove();
  };
  process.on('exit', remove);
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await use(folder);
  } finally {
    release();
  }
}

function outsideRepository(folder: string): string {
  const path = relative(repository, folder);
  if (path.startsWith('..')) return folder;
  throw new Error('le dossier temporaire du système est dans le dépôt : changez TMPDIR');
}
