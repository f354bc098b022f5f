import { spawnSync } from 'node:child_process';

/** What Git answers in a folder; null where it fails, or is not installed. */
export function runGit(
  folder: string,
  parameters: readonly string[],
  input: string | Uint8Array = '',
): Buffer | null {
  const { status, stdout } = spawnSync('git', parameters, {
    cwd: folder,
    input,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
}
