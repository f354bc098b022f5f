import { isUtf8 } from 'node:buffer';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { splitCells } from './splitCells.ts';

export interface CsvTable {
  header: string[];
  /** Rank (from 1) of each column in its file, where they are not all read, or in their order. */
  ranks?: number[];
  rows: { line: number; cells: string[] }[];
  /** Lines that could not be split into cells, and are therefore absent from the rows. */
  anomalies: Anomaly[];
}

/** Longest line accepted, in characters: a longer one is a lost line break. */
const maxLineLength = 20_000;
/** Most lines over which the end of a cell broken by line breaks is sought. */
const maxRecordLines = 20;

/**
 * Reads a CSV file: UTF-8 (a BOM is allowed), commas, LF or CRLF, first line = header. A line
 * is a record: no contract has texts of several lines, so that a stray quote spoils one line
 * and not the rest of the file. Another separator or encoding is an anomaly, and the file is read with
 * it all the same: what else is wrong is told at once. Returns the table, or the anomalies that forbid
 * reading it.
 */
export function readCsv(file: string, bytes: Uint8Array): CsvTable | Anomaly[] {
  const { text, anomalies } = textOf(file, bytes);
  if (text === null) return anomalies;
  const lines = text.split(/\r\n|\n|\r/);
  const refused = refuseHeader(file, lines);
  if (refused !== null) return [...anomalies, refused];
  const separator = separatorOf(lines[0] ?? '');
  if (separator !== ',') anomalies.push(separatorError({ file, line: 1, column: 1 }, separator));
  const [first, ...others] = readLines(file, lines, separator);
  if (first === undefined || 'message' in first) {
    return first === undefined ? anomalies : [...anomalies, first];
  }
  return {
    header: first.cells,
    rows: others.filter((line) => 'cells' in line),
    anomalies: [...anomalies, ...others.filter((line) => 'message' in line)],
  };
}

/** The text of a file, read as Windows-1252 where it is no UTF-8; null where nothing can be read. */
function textOf(file: string, bytes: Uint8Array): { text: string | null; anomalies: Anomaly[] } {
  const decoded = decodeUtf8(file, bytes);
  if (!Array.isArray(decoded)) return { text: decoded.text, anomalies: [] };
  const isReadable = !isUtf8(bytes) && !bytes.includes(0);
  return {
    text: isReadable ? new TextDecoder('windows-1252').decode(bytes) : null,
    anomalies: decoded,
  };
}

/** Defects of the first line that forbid reading the others. */
function refuseHeader(file: string, lines: string[]): Anomaly | null {
  const place = { file, line: 1, column: 1 };
  const header = lines[0] ?? '';
  if (lines.every((line) => line.trim() === '')) {
    return error(
      place,
      'le fichier est vide',
      'une ligne d’en-tête puis une ligne par enregistrement',
      'restaurez le fichier, ou retirez-le avec son entrée de dataset.yaml',
    );
  }
  if (header.trim() === '') {
    return error(
      place,
      'la première ligne est vide',
      'la ligne d’en-tête',
      'supprimez les lignes vides du début du fichier',
    );
  }
  return null;
}

/** Other separators than the comma, and their names. */
const otherSeparators: Readonly<Record<string, string>> = {
  ';': 'des points-virgules',
  '\t': 'des tabulations',
};

function separatorOf(header: string): string {
  if (header.includes(',')) return ',';
  return Object.keys(otherSeparators).find((separator) => header.includes(separator)) ?? ',';
}

function separatorError(place: Place, separator: string): Anomaly {
  return error(
    place,
    `les colonnes sont séparées par ${otherSeparators[separator]}`,
    'des virgules (et le point comme séparateur décimal)',
    'enregistrez en « CSV UTF-8 » avec la virgule comme séparateur (LibreOffice : Enregistrer sous, Éditer les paramètres du filtre)',
  );
}

/** Every line that is not blank: its cells, or what is wrong with it. */
function readLines(
  file: string,
  lines: string[],
  separator: string,
): (CsvTable['rows'][number] | Anomaly)[] {
  const found: (CsvTable['rows'][number] | Anomaly)[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (text === '') continue;
    const line = index + 1;
    if (text.length > maxLineLength) {
      found.push(lengthError({ file, line, column: 1 }, text.length));
      continue;
    }
    const cells = splitCells(text, separator);
    if (Array.isArray(cells)) {
      found.push({ line, cells });
      continue;
    }
    const span = cells.unclosed ? recordLines(lines, index, separator) : 1;
    found.push(quoteError({ file, line, column: cells.cell }, cells.unclosed, span));
    index += span - 1;
  }
  return found;
}

/** Lines of the record that begins at an index and is broken inside quotes; 1 if none ends it. */
function recordLines(lines: string[], index: number, separator: string): number {
  const width = splitCells(lines[0] ?? '', separator);
  for (let span = 2; span <= maxRecordLines && index + span <= lines.length; span += 1) {
    const cells = splitCells(lines.slice(index, index + span).join('\n'), separator);
    if (Array.isArray(cells)) {
      return Array.isArray(width) && cells.length === width.length ? span : 1;
    }
    if (!cells.unclosed) return 1;
  }
  return 1;
}

type Place = Parameters<typeof error>[0];

function lengthError(place: Place, length: number): Anomaly {
  return error(
    place,
    `la ligne compte ${length} caractères`,
    `au plus ${maxLineLength} caractères par ligne`,
    'cherchez un saut de ligne perdu',
  );
}

function quoteError(place: Place, unclosed: boolean, span: number): Anomaly {
  if (span > 1) {
    return error(
      place,
      `la cellule contient un saut de ligne (elle finit ligne ${place.line + span - 1})`,
      'un texte d’une seule ligne',
      'remplacez le saut de ligne par une espace',
    );
  }
  const expected = 'une cellule entière entre guillemets droits, les guillemets intérieurs doublés';
  if (unclosed) {
    return error(
      place,
      'un guillemet droit est ouvert et n’est pas refermé',
      expected,
      'fermez le guillemet à la fin de la cellule, ou supprimez-le',
    );
  }
  return error(
    place,
    'un guillemet droit est mal placé',
    expected,
    'supprimez le guillemet, ou entourez la cellule de guillemets et doublez ceux de l’intérieur',
  );
}
