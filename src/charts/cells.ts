import { type Absence, absences } from '../format/absences.ts';

/** A row of a published file: charts read it by the names of its columns. */
export type Row = object;

/** A number, or the reason why there is none. Never 0 for missing. */
export type Cell = { value: number; absence: null } | { value: null; absence: Absence };

const field = (row: Row, column: string): unknown => (row as Record<string, unknown>)[column];

/** The number of a column, null when it is empty; throws a TypeError on anything else. */
export function numberAt(row: Row, column: string): number | null {
  const value = field(row, column);
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`colonne « ${column} » : nombre attendu, reçu « ${String(value)} »`);
}

/** The text of a column; throws a TypeError when it is missing. */
export function textAt(row: Row, column: string): string {
  const value = field(row, column);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`colonne « ${column} » : texte attendu, reçu « ${String(value)} »`);
}

/**
 * The value of a row, or its absence as the status column tells it. An empty cell without status
 * is not available. Throws when a value comes with a status that denies it: it must not be drawn.
 */
export function cellAt(row: Row, column: string, statusColumn: string): Cell {
  const value = numberAt(row, column);
  const status = field(row, statusColumn) ?? (value === null ? 'non_disponible' : 'publie');
  if (status === 'publie' && value !== null) return { value, absence: null };
  if (value === null && typeof status === 'string' && status in absences) {
    return { value: null, absence: status as Absence };
  }
  throw new Error(`valeur ${value ?? 'vide'} alors que ${statusColumn} est « ${String(status)} »`);
}
