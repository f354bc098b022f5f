import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../pipeline/read/filesUnder.ts';

/** One line of manifest.json's `fichiers`. */
interface ManifestFile {
  chemin: string;
  octets: number;
  sha256: string;
}

function checkFile(folder: string, { chemin, octets, sha256 }: ManifestFile): string[] {
  const path = join(folder, chemin);
  if (!existsSync(path)) return [`${chemin}: in manifest.json, absent`];
  const bytes = readFileSync(path);
  const print = createHash('sha256').update(bytes).digest('hex');
  return [
    ...(bytes.byteLength === octets ? [] : [`${chemin}: ${bytes.byteLength} bytes, not ${octets}`]),
    ...(print === sha256 ? [] : [`${chemin}: SHA-256 is ${print}, not ${sha256}`]),
  ];
}

/** Size and SHA-256 in manifest.json are those of the files, and no file is left out, but for pages and feeds. */
export function checkManifest(folder: string): string[] {
  const manifest: { fichiers: ManifestFile[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const listed = new Set(manifest.fichiers.map(({ chemin }) => chemin));
  const forgotten = filesUnder(folder).filter(
    (path) => path !== 'manifest.json' && !/\.(html|atom)$/.test(path) && !listed.has(path),
  );
  return [
    ...manifest.fichiers.flatMap((file) => checkFile(folder, file)),
    ...forgotten.map((path) => `${path}: not in manifest.json`),
  ];
}
