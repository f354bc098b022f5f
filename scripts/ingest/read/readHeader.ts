import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import { nearestName } from '../../pipeline/naming/nearestName.ts';
import { type ExtractFile, extractFormat } from '../format/extractFormat.ts';
import { splitRecord } from './splitRecord.ts';

/** What the first line of a file says of the others. */
export interface Header {
  separator: string;
  /** Cells that every line must have. */
  width: number;
  /** Index in a line of each column of the format, in the order of the format. */
  positions: number[];
  /** Columns that the format does not know, which are ignored. */
  unknown: number;
}

/** Reads the first line; null when columns are missing or repeated, as the anomalies say. */
export function readHeader(
  file: ExtractFile,
  line: string,
): { header: Header | null; anomalies: Anomaly[] } {
  const separator = separatorOf(file, line);
  const cells = cellsOf(line, separator);
  const names = extractFormat[file].map(({ name }) => name);
  const place = (column: number) => ({ file: `${file}.csv`, line: 1, column });
  const missing = names.filter((name) => !cells.includes(name));
  const positions = names.map((name) => cells.indexOf(name));
  const unknownCells = cells.filter((cell) => !names.includes(cell));
  const strangers = cells.flatMap((cell, rank) => (names.includes(cell) ? [] : [rank + 1]));
  const twins = cells.flatMap((cell, rank) =>
    names.includes(cell) && cells.indexOf(cell) !== rank ? [rank + 1] : [],
  );
  const errors = [
    ...missing.map((name) =>
      missingColumn(place(1), name, cells.indexOf(nearestName(name, unknownCells) ?? '') + 1),
    ),
    ...twins.map((column) => repeatedColumn(place(column))),
  ];
  const header = { separator, width: cells.length, positions, unknown: strangers.length };
  const anomalies = [...errors, ...strangers.map((column) => unknownColumn(place(column), names))];
  return { header: errors.length === 0 ? header : null, anomalies };
}

/** Comma or semicolon: the one that finds more of the known columns. */
function separatorOf(file: ExtractFile, line: string): string {
  const names = new Set(extractFormat[file].map(({ name }) => name));
  const known = (separator: string) =>
    cellsOf(line, separator).filter((cell) => names.has(cell)).length;
  return known(';') > known(',') ? ';' : ',';
}

function cellsOf(line: string, separator: string): string[] {
  const cells = splitRecord(line, separator);
  return Array.isArray(cells) ? cells : [];
}

type Place = Parameters<typeof error>[0];

/** `near`: rank of an unknown column whose name is near, 0 for none; the name itself is not repeated. */
function missingColumn(place: Place, name: string, near: number): Anomaly {
  const remedy = 'ajoutez la colonne à l’extraction, ou corrigez son nom (minuscules, sans accent)';
  return error(
    place,
    `la colonne ${name} manque`,
    `une ligne d’en-tête qui nomme ${name}, séparée par des virgules ou des points-virgules`,
    near === 0 ? remedy : `est-ce la colonne ${near}, à renommer ${name} ? Sinon, ${remedy}`,
  );
}

function repeatedColumn(place: Place): Anomaly {
  return error(
    place,
    'la colonne est répétée',
    'chaque colonne une seule fois',
    'supprimez l’une des deux',
  );
}

/** The name is not repeated: without a header, it would be the value of an individual row. */
function unknownColumn(place: Place, names: readonly string[]): Anomaly {
  const warning = error(
    place,
    'la colonne est inconnue, elle est ignorée',
    `les colonnes ${names.join(', ')}`,
    'rien à faire si elle est en trop ; sinon corrigez son nom',
  );
  return { ...warning, severity: 'avertissement' };
}
