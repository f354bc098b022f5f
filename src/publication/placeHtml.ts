import { escapeHtml } from '../format/escapeHtml.ts';

/** Where published files hold a number, or the numbers of a column of a table. */
export interface Place {
  dataset: string;
  /** Values of the dataset's key; null for one that each row of the table says. */
  key: readonly (string | null)[];
  column: string;
}

/** Stands in the key of a column for what the row says. */
const ofTheRow = '*';

/** The attributes that say a place; `data-cle` holds the values of the key, joined by `|`. */
export function placeHtml({ dataset, key, column }: Place): string {
  const joined = key.map((value) => value ?? ofTheRow).join('|');
  return ` data-jeu="${dataset}" data-cle="${escapeHtml(joined)}" data-colonne="${column}"`;
}
