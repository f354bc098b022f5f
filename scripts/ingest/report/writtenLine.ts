import type { DataFiles } from '../editions/datasetFiles.ts';
import { counted } from './counted.ts';

/** What replacing the files of a folder by others changes there; those that stay the same are not told. */
export function writtenLine(before: DataFiles, after: DataFiles, folder: string): string {
  const written = [...after].filter(([path, bytes]) => {
    const there = before.get(path);
    return there === undefined || Buffer.compare(there, bytes) !== 0;
  }).length;
  const removed = [...before.keys()].filter((path) => !after.has(path)).length;
  if (written + removed === 0) return `Aucun fichier ne change dans ${folder}.`;
  const said = [
    ...(written > 0 ? [counted(written, 'fichier écrit', 'fichiers écrits')] : []),
    ...(removed > 0 ? [counted(removed, 'fichier retiré', 'fichiers retirés')] : []),
  ];
  return `${said.join(', ')} dans ${folder}.`;
}
