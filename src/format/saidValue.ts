import type { Absence } from './absences.ts';
import { formatValue, type ValueCell } from './formatValue.ts';

const absent: Record<Absence, string> = {
  secret: 'valeur secrète',
  non_disponible: 'valeur non disponible',
  sans_objet: 'sans objet',
};

/** A value within a sentence: its number, or its absence in words, never the sign of a table. */
export function saidValue(cell: ValueCell): string {
  const { statut_valeur: status } = cell;
  return status === 'publie' ? formatValue(cell).text : absent[status];
}
