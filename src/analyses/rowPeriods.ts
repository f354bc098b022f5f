import type { Row } from './publication.ts';

const yearColumns = ['annee', 'cohorte', 'annee_sortie', 'reference', 'periode'];
const monthColumns = ['mois', 'mois_depuis_accueil', 'horizon'];

/** Years that a row is about, as texts. */
export function yearsOf(row: Row): string[] {
  return yearColumns.flatMap(
    (column) => String(row[column] ?? '').match(/\b(19|20)\d{2}\b/g) ?? [],
  );
}

/** Months since the start that a row is about, as texts. */
export function monthsOf(row: Row): string[] {
  return monthColumns.flatMap((column) => (column in row ? [String(row[column])] : []));
}
