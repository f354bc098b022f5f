import { CsvError, parse } from 'csv-parse/sync';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { decodeUtf8 } from '../pipeline/read/decodeUtf8.ts';
import type { SourceFile } from './SourceFile.ts';

/** A line of a table, by the names of its columns. */
export interface TableLine {
  line: number;
  cell(name: string): string;
  /** Where the cell of a column is, for an anomaly. */
  place(name: string): { file: string; line: number; column: number };
}

/** How the file of a producer is written. */
interface TableForm {
  separator: ',' | ';';
  /** The columns that are read, by their names there. */
  columns: readonly string[];
}

const remedy =
  'reprenez le fichier tel qu’il est diffusé, en entier et sans l’enregistrer depuis un tableur';

/** Reads the CSV of a producer: its columns are found by their names; others are left out. */
export function readTable(
  { name: file, bytes }: SourceFile,
  { separator, columns }: TableForm,
): TableLine[] | Anomaly[] {
  const decoded = decodeUtf8(file, bytes);
  if (Array.isArray(decoded)) return decoded;
  const records = recordsOf(file, decoded.text, separator);
  if (!Array.isArray(records)) return [records];
  const [header, ...lines] = records;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const listed = missing.map((name) => `« ${name} »`).join(', ');
    return [
      error(
        { file, line: 1, column: 1 },
        missing.length > 1 ? `les colonnes ${listed} manquent` : `la colonne ${listed} manque`,
        `un fichier séparé par des « ${separator} », avec au moins les colonnes ${columns.join(', ')}`,
        remedy,
      ),
    ];
  }
  const broken = lines.filter(({ cells }) => cells.length !== names.length);
  if (broken.length > 0 || lines.length === 0) {
    const [first] = broken;
    return [
      error(
        { file, line: first?.line ?? 2, column: 1 },
        first
          ? `la ligne a ${first.cells.length} cellule${first.cells.length > 1 ? 's' : ''}`
          : 'le fichier n’a aucune ligne après son en-tête',
        first ? `${names.length} cellules, comme l’en-tête` : 'un fichier entier',
        remedy,
      ),
    ];
  }
  return lines.map(({ line, cells }) => ({
    line,
    cell: (name) => cells[names.indexOf(name)]?.trim() ?? '',
    place: (name) => ({ file, line, column: names.indexOf(name) + 1 }),
  }));
}

/** True of what `readTable` and the converters give when something is wrong. */
export function isFaulty<T>(result: readonly T[] | readonly Anomaly[]): result is Anomaly[] {
  const [first] = result;
  return typeof first === 'object' && first !== null && 'severity' in first;
}

function recordsOf(file: string, text: string, separator: string) {
  try {
    const records = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number((cause as { lines?: number }).lines ?? 1);
    return error(
      { file, line, column: 1 },
      'un guillemet droit est mal placé, ou le fichier est tronqué',
      'un texte entre guillemets droits qui se ferme',
      remedy,
    );
  }
}
