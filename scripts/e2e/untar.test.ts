import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { untar } from './untar.ts';

/** A tar archive of one file, written by the ustar format's table. */
function archiveOf(path: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('0', 156);
  const body = Buffer.alloc(512);
  body.write(content);
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}

test('writes the files of an archive', async () => {
  const folder = temporaryFolder({});
  await untar(archiveOf('a/b.txt', 'bonjour'), folder);
  expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('bonjour');
});

test('refuses a path that leaves the folder', async () => {
  await expect(untar(archiveOf('../b.txt', ''), temporaryFolder({}))).rejects.toThrow('outside');
});
