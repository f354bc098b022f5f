import { CsvError, parse } from 'csv-parse/sync';
import type { ForeignFile } from '../../../src/contracts/contract.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { CsvTable } from './readCsv.ts';

/**
 * Reads a CSV file that others wrote: its columns are found by their names and renamed, its other
 * columns and the lines of other regions are left out. Spaces around a cell do not count.
 */
export function readForeignCsv(
  file: string,
  bytes: Uint8Array,
  foreign: ForeignFile,
): CsvTable | Anomaly[] {
  const decoded = decodeUtf8(file, bytes);
  if (Array.isArray(decoded)) return decoded;
  const [first = '', ...lines] = decoded.text.split(/\r\n|\n|\r/);
  const header = splitLine(first, foreign.separator) ?? [];
  const refused = refuseHeader(file, header, foreign);
  if (refused.length > 0) return refused;
  const names = Object.keys(foreign.columns);
  const ranks = names.map((name) => header.indexOf(foreign.columns[name] ?? '') + 1);
  const rows: CsvTable['rows'] = [];
  const anomalies: Anomaly[] = [];
  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    const cells = splitLine(text, foreign.separator);
    const picked = ranks.map((rank) => cells?.[rank - 1] ?? '');
    if (!isKept(names, picked, foreign) && cells !== null) continue;
    if (cells?.length === header.length) rows.push({ line, cells: picked });
    else anomalies.push(brokenLine(file, line, cells, header.length));
  }
  return { header: names, ranks, rows, anomalies };
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

function isKept(names: string[], cells: string[], { keep }: ForeignFile): boolean {
  const cell = (name: string) => cells[names.indexOf(name)] ?? '';
  return (
    keep.prefixes.some((prefix) => cell(keep.column).startsWith(prefix)) && cell(keep.filled) !== ''
  );
}

function refuseHeader(file: string, header: string[], foreign: ForeignFile): Anomaly[] {
  const wanted = Object.values(foreign.columns);
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
