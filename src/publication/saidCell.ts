import type { Absence } from '../format/absences.ts';
import type { TableCell } from './tableCell.ts';

const absent: Record<'nombre' | 'part', Record<Absence, string>> = {
  nombre: {
    secret: 'un nombre secret de',
    non_disponible: 'un nombre non disponible de',
    sans_objet: 'un nombre sans objet de',
  },
  part: {
    secret: 'une part secrète',
    non_disponible: 'une part non disponible',
    sans_objet: 'une part sans objet',
  },
};

/** Said of a count of which the publication has no row. */
export const unknownCount = absent.nombre.non_disponible;

/**
 * A published number within a sentence, before what it counts: where it is not published, words stand
 * for the sign that it has in a table, “un nombre secret de” jeunes.
 */
export function saidCell(cell: TableCell, kind: 'nombre' | 'part' = 'nombre'): TableCell {
  return cell.status === 'publie' ? cell : { ...cell, text: absent[kind][cell.status] };
}
