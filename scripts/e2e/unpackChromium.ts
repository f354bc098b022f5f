import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { projectFolder } from './projectFolder.ts';
import { untar } from './untar.ts';

/** What the npm package @sparticuz/chromium brings, once unpacked. */
export interface UnpackedChromium {
  executable: string;
  /** Its copies of libnss3, libnspr4, libexpat…, for machines that lack them. */
  libraries: string;
  fontsConfiguration: string;
}

const packageFolder = join(projectFolder, 'node_modules/@sparticuz/chromium');
const decompress = promisify(brotliDecompress);

async function inflate(file: string): Promise<Buffer> {
  return decompress(await readFile(join(packageFolder, 'bin', file)));
}

/**
 * A fontconfig file with the machine's fonts, if it has any, and the package's Open Sans. Pages
 * bring their own fonts: these serve `<code>` and the few glyphs that theirs lack.
 */
function fontsConfigurationOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function unpackInto(folder: string, finalFolder: string): Promise<void> {
  await untar(await inflate('al2023.tar.br'), folder);
  await untar(await inflate('fonts.tar.br'), folder);
  await writeFile(join(folder, 'fonts.conf'), fontsConfigurationOf(finalFolder));
  await writeFile(join(folder, 'chromium'), await inflate('chromium.br'), { mode: 0o755 });
}

/** Gives the unpacked folder its final name, unless another process was there first. */
async function settle(folder: string, finalFolder: string): Promise<void> {
  try {
    await rename(folder, finalFolder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(finalFolder)) throw error;
  }
}

/**
 * Unpacks the Chromium of the npm package under node_modules/.cache, once per version.
 * Not the package's own `executablePath()`: it writes straight into /tmp/chromium, where two
 * processes that start together see each other's half-written file.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const cache = join(projectFolder, 'node_modules/.cache/chromium');
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const unique = await mkdtemp(join(cache, `${version}-`));
    await unpackInto(unique, folder);
    await settle(unique, folder);
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontsConfiguration: join(folder, 'fonts.conf'),
  };
}
