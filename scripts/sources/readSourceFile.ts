import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import type { SourceFile } from './SourceFile.ts';

/** Reads the file that an analyst downloaded. Throws ChangeRefusal where there is none. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const bytes = bytesOf(path);
  const sheets = /\.xlsx?$/i.test(path)
    ? // Whatever it is that cannot be opened, the converter says so.
      await readWorkbook(bytes).catch(() => null)
    : null;
  return { name: basename(path), bytes, sheets };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new ChangeRefusal(
      `${path} : ce fichier ne peut pas être lu. Remède : donnez le chemin du fichier téléchargé.`,
      'Rien n’a été écrit.',
    );
  }
}
