import { CsvError, parse } from 'csv-parse/sync';
import type { Contract, ForeignFile } from '../../../src/contracts/contract.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { CsvTable } from './readCsv.ts';

/** A foreign file, and what it is read for. */
export interface ForeignReading {
  file: string;
  bytes: Uint8Array;
  foreign: ForeignFile;
  optional: NonNullable<Contract['optional']>;
  /** Codes of the départements whose lines are kept; every line is while they are not known. */
  departements: readonly string[];
}

/**
 * Reads a CSV file that others wrote: its columns are found by their names and renamed, its other
 * columns and the lines of other regions are left out. Spaces around a cell do not count.
 */
export function readForeignCsv(reading: ForeignReading): CsvTable | Anomaly[] {
  const { file, foreign } = reading;
  const decoded = decodeUtf8(file, reading.bytes);
  if (Array.isArray(decoded)) return decoded;
  const [first = '', ...lines] = decoded.text.split(/\r\n|\n|\r/);
  const header = splitLine(first, foreign.separator) ?? [];
  const refused = refuseHeader(reading, header);
  if (refused.length > 0) return refused;
  const columns = Object.entries(foreign.columns).map(([name, theirs]) => ({
    name,
    index: header.indexOf(theirs),
    isCode: foreign.codes.includes(name),
    rewrite: foreign.rewritten[name] ?? ((cell: string) => cell),
  }));
  const rows: CsvTable['rows'] = [];
  const anomalies: Anomaly[] = [];
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const line = index + 2;
    const cells = splitLine(text, foreign.separator);
    const picked = columns.map((column) => cells?.[column.index] ?? '');
    const shortened = columns.findIndex(({ isCode }, rank) => isCode && isShort(picked[rank]));
    if (shortened >= 0) {
      const rank = (columns[shortened]?.index ?? 0) + 1;
      anomalies.push(lostZero({ file, line, column: rank }, picked[shortened] ?? ''));
    } else if (cells !== null && !isKept(columns, picked, reading)) continue;
    else if (cells?.length !== header.length)
      anomalies.push(brokenLine(file, line, cells, header.length));
    else
      rows.push({ line, cells: columns.map(({ rewrite }, rank) => rewrite(picked[rank] ?? '')) });
  }
  if (rows.length === 0 && anomalies.length === 0) anomalies.push(elsewhere(reading));
  const ranks = columns.map(({ index }) => index + 1);
  return { header: columns.map(({ name }) => name), ranks, rows, anomalies };
}

/** The cells of a line without spaces around them; null when its quotes are misplaced. */
function splitLine(text: string, separator: string): string[] | null {
  const trim = (cell: string) => cell.trim();
  if (!text.includes('"')) return text.split(separator).map(trim);
  try {
    const [cells = []]: string[][] = parse(text, { delimiter: separator });
    return cells.map(trim);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return null;
  }
}

/** A code that a spreadsheet has taken for a number. */
function isShort(code = ''): boolean {
  return /^\d{1,4}$/.test(code);
}

/** True of a line of the region that says something. */
function isKept(
  columns: readonly { name: string }[],
  cells: readonly string[],
  { foreign, departements }: ForeignReading,
): boolean {
  const cell = (name: string) => cells[columns.findIndex((one) => one.name === name)] ?? '';
  const isHere =
    departements.length === 0 || departements.some((code) => cell(foreign.place).startsWith(code));
  return isHere && cell(foreign.filled) !== '';
}

function refuseHeader({ file, foreign, optional }: ForeignReading, header: string[]): Anomaly[] {
  const wanted = Object.entries(foreign.columns)
    .filter(([name]) => !optional.includes(name))
    .map(([, theirs]) => theirs);
  const missing = wanted.filter((name) => !header.includes(name));
  if (missing.length === 0) return [];
  const named = missing.map((name) => `« ${name} »`).join(', ');
  return [
    error(
      { file, line: 1, column: 1 },
      missing.length > 1 ? `les colonnes ${named} manquent` : `la colonne ${named} manque`,
      `un fichier séparé par des « ${foreign.separator} », avec au moins les colonnes ${wanted.join(', ')}`,
      'reprenez le fichier tel qu’il est diffusé, sans en changer l’en-tête ni le séparateur',
    ),
  ];
}

function lostZero(place: Parameters<typeof error>[0], code: string): Anomaly {
  return error(
    place,
    `le code « ${code} » a perdu ses premiers zéros`,
    `un code de cinq chiffres (${code.padStart(5, '0')})`,
    'reprenez le fichier tel qu’il est diffusé : un tableur a pris ses codes pour des nombres',
  );
}

function elsewhere({ file, departements }: ForeignReading): Anomaly {
  return error(
    { file, line: 2, column: 1 },
    'aucune ligne ne donne la mission locale d’une commune de la région',
    `des communes des départements ${departements.join(', ')}`,
    'reprenez le fichier national entier, ou celui de la région',
  );
}

function brokenLine(file: string, line: number, cells: string[] | null, expected: number) {
  return error(
    { file, line, column: 1 },
    cells === null
      ? 'un guillemet droit est mal placé'
      : `la ligne a ${cells.length} cellule${cells.length > 1 ? 's' : ''}`,
    `${expected} cellules, comme l’en-tête`,
    'reprenez la ligne dans le fichier d’origine',
  );
}
