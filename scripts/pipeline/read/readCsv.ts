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
 * and not the rest of the file. Returns the table, or the anomalies that forbid reading it.
 */
export function readCsv(file: string, bytes: Uint8Array): CsvTable | Anomaly[] {
  const decoded = decodeUtf8(file, bytes);
  if (Array.isArray(decoded)) return decoded;
  const lines = decoded.text.split(/\r\n|\n|\r/);
  const refused = refuseHeader(file, lines);
  if (refused !== null) return [refused];
  const [first, ...others] = readLines(file, lines);
  if (first === undefined || 'message' in first) return first === undefined ? [] : [first];
  return {
    header: first.cells,
    rows: others.filter((line) => 'cells' in line),
    anomalies: others.filter((line) => 'message' in line),
  };
}

/** Whole-file defects, which the first line shows. */
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
  return header.includes(',') ? null : separatorError(place, header);
}

function separatorError(place: { file: string; line: number; column: number }, header: string) {
  const separators: [string, string][] = [
    [';', 'des points-virgules'],
    ['\t', 'des tabulations'],
  ];
  const found = separators.find(([separator]) => header.includes(separator));
  if (found === undefined) return null;
  return error(
    place,
    `les colonnes sont séparées par ${found[1]}`,
    'des virgules (et le point comme séparateur décimal)',
    'enregistrez en « CSV UTF-8 » avec la virgule comme séparateur (LibreOffice : Enregistrer sous, Éditer les paramètres du filtre)',
  );
}

/** Every line that is not blank: its cells, or what is wrong with it. */
function readLines(file: string, lines: string[]): (CsvTable['rows'][number] | Anomaly)[] {
  const found: (CsvTable['rows'][number] | Anomaly)[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (text === '') continue;
    const line = index + 1;
    if (text.length > maxLineLength) {
      found.push(lengthError({ file, line, column: 1 }, text.length));
      continue;
    }
    const cells = splitCells(text);
    if (Array.isArray(cells)) {
      found.push({ line, cells });
      continue;
    }
    const span = cells.unclosed ? recordLines(lines, index) : 1;
    found.push(quoteError({ file, line, column: cells.cell }, cells.unclosed, span));
    index += span - 1;
  }
  return found;
}

/** Lines of the record that begins at an index and is broken inside quotes; 1 if none ends it. */
function recordLines(lines: string[], index: number): number {
  const width = splitCells(lines[0] ?? '');
  for (let span = 2; span <= maxRecordLines && index + span <= lines.length; span += 1) {
    const cells = splitCells(lines.slice(index, index + span).join('\n'));
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
