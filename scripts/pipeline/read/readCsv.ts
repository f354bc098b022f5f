import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';

export interface CsvTable {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

/** Longest line accepted, in characters: a longer one is a lost line break or a stray quote. */
const maxLineLength = 20_000;

/**
 * Reads a CSV file: UTF-8 (a BOM is allowed), commas, LF or CRLF, first line = header.
 * Returns the table, or the anomalies that forbid reading it.
 */
export function readCsv(file: string, bytes: Uint8Array): CsvTable | Anomaly[] {
  const decoded = decodeUtf8(file, bytes);
  if (Array.isArray(decoded)) return decoded;
  const text = decoded.text;
  const refused = refuseText(file, text);
  if (refused.length > 0) return refused;
  try {
    return toTable(text);
  } catch (cause) {
    if (cause instanceof CsvError) return [quoteError(file, cause)];
    throw cause;
  }
}

/** Whole-file defects that are clearer said before any parsing. */
function refuseText(file: string, text: string): Anomaly[] {
  const place = { file, line: 1, column: 1 };
  if (text.trim() === '') {
    return [
      error(
        place,
        'le fichier est vide',
        'une ligne d’en-tête puis une ligne par enregistrement',
        'restaurez le fichier, ou retirez-le avec sa ligne de dataset.yaml',
      ),
    ];
  }
  const lines = text.split(/\r\n|\n|\r/);
  const long = lines.findIndex((line) => line.length > maxLineLength);
  if (long >= 0) {
    return [
      error(
        { ...place, line: long + 1 },
        `la ligne compte ${lines[long]?.length} caractères`,
        `au plus ${maxLineLength} caractères par ligne`,
        'cherchez un guillemet non fermé ou un saut de ligne perdu',
      ),
    ];
  }
  return semicolonError(file, lines[0] ?? '');
}

function semicolonError(file: string, header: string): Anomaly[] {
  if (!header.includes(';') || header.includes(',')) return [];
  return [
    error(
      { file, line: 1, column: 1 },
      'les colonnes sont séparées par des points-virgules',
      'des virgules (et le point comme séparateur décimal)',
      'enregistrez en « CSV UTF-8 » avec la virgule comme séparateur (LibreOffice : Enregistrer sous, Éditer les paramètres du filtre)',
    ),
  ];
}

function toTable(text: string): CsvTable {
  const records = parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as { record: string[]; info: Info }[];
  const [first, ...others] = records;
  return {
    header: first?.record ?? [],
    rows: others.map(({ record, info }) => ({ line: info.lines, cells: record })),
  };
}

function quoteError(file: string, cause: CsvError): Anomaly {
  const line = typeof cause.lines === 'number' ? cause.lines : 1;
  const column = typeof cause.index === 'number' ? cause.index + 1 : 1;
  return error(
    { file, line, column },
    'un guillemet droit est mal placé',
    'une cellule entière entre guillemets droits, les guillemets intérieurs doublés',
    'supprimez le guillemet, ou entourez la cellule de guillemets',
  );
}
