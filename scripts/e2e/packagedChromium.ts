import { spawnSync } from 'node:child_process';
import { type UnpackedChromium, unpackChromium } from './unpackChromium.ts';

/** A browser to launch: its program and the environment that it needs. */
export interface BrowserProgram {
  executablePath: string;
  env: Record<string, string>;
}

type Environment = Record<string, string>;

function environmentOf(chromium: UnpackedChromium): Environment {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(entries), FONTCONFIG_FILE: chromium.fontsConfiguration };
}

/** The same environment, in which the package's own libraries come first. */
function withOwnLibraries(env: Environment, libraries: string): Environment {
  const { LD_LIBRARY_PATH: others } = env;
  return { ...env, LD_LIBRARY_PATH: others ? `${libraries}:${others}` : libraries };
}

/** What the program says when it cannot even print its version; empty when it can. */
function startFailure(executable: string, env: Environment): string {
  const run = spawnSync(executable, ['--version', '--no-sandbox'], { env, encoding: 'utf8' });
  if (run.status === 0) return '';
  return run.error?.message ?? (run.stderr || `status ${run.status}, signal ${run.signal}`);
}

/**
 * Chromium of the npm package (Linux x64). It is tried on the machine's libraries first, then,
 * where libnss3, libnspr4 or libexpat are missing, on the copies that the package carries.
 */
export async function packagedChromium(): Promise<BrowserProgram> {
  const chromium = await unpackChromium();
  const plain = environmentOf(chromium);
  const firstFailure = startFailure(chromium.executable, plain);
  if (firstFailure === '') return { executablePath: chromium.executable, env: plain };
  const own = withOwnLibraries(plain, chromium.libraries);
  const secondFailure = startFailure(chromium.executable, own);
  if (secondFailure === '') return { executablePath: chromium.executable, env: own };
  throw new Error(
    `Chromium of @sparticuz/chromium does not start here; set CHROMIUM_PATH to another Chromium.\n` +
      `With the machine's libraries: ${firstFailure}\nWith its own: ${secondFailure}`,
  );
}
