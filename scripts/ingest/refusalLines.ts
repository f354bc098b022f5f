import { relative } from 'node:path';
import { UnprotectableTables } from '../confidentiality/UnprotectableTables.ts';
import { IngestRefusal } from './IngestRefusal.ts';

/**
 * The lines that the command prints for what the analyst can mend, `usage` for wrong options;
 * anything else is a defect of ours, and thrown again.
 */
export function refusalLines(cause: unknown, usage: string): string[] {
  if (cause instanceof IngestRefusal) return [...cause.lines];
  if (cause instanceof UnprotectableTables) return [`${cause.message}.`, '', 'Rien n’a été écrit.'];
  const { code = '', syscall, path = '' } = cause as NodeJS.ErrnoException & { path?: string };
  if (code.startsWith('ERR_PARSE_ARGS')) return [usage];
  if (syscall === undefined) throw cause;
  return [
    `${relative(process.cwd(), path) || path} : le fichier ou le dossier ne peut pas être lu ou écrit (${code}). Remède : fermez les fichiers ouverts dans un tableur, vérifiez la place sur le disque, puis recommencez.`,
    '',
    'Rien n’a été écrit.',
  ];
}
