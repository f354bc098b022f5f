import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const block = 512;

interface Entry {
  path: string;
  mode: number;
  content: Buffer;
}

/** The text of a NUL-ended field of a tar header. */
function fieldOf(header: Buffer, start: number, length: number): string {
  const text = header.toString('utf8', start, start + length);
  return text.split('\0')[0] ?? '';
}

/** The regular files of a ustar archive, in order. */
function* entriesOf(archive: Buffer): Generator<Entry> {
  let offset = 0;
  while (offset + block <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + block);
    const size = Number.parseInt(fieldOf(header, 124, 12), 8);
    const type = fieldOf(header, 156, 1);
    const start = offset + block;
    if (type === '' || type === '0') {
      const path = join(fieldOf(header, 345, 155), fieldOf(header, 0, 100));
      const mode = Number.parseInt(fieldOf(header, 100, 8), 8);
      yield { path, mode, content: archive.subarray(start, start + size) };
    }
    offset = start + Math.ceil(size / block) * block;
  }
}

/** Writes the regular files of a tar archive under a folder; links and devices are left out. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (const entry of entriesOf(archive)) {
    const path = normalize(entry.path);
    if (path.startsWith('..')) throw new Error(`tar entry outside of the folder: ${entry.path}`);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, entry.content, { mode: entry.mode });
  }
}
