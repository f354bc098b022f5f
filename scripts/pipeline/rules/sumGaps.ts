import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';

/**
 * Counts of a territory that are not the sums of those of its parts. They are rounded apart: n parts
 * may be (n + 1) / 2 away.
 */
export function sumGaps(
  whole: ReadRow,
  parts: readonly ReadRow[],
  { columns, named = 'territoires' }: { columns: readonly string[]; named?: string },
): Anomaly[] {
  if (parts.length === 0) return [];
  return columns.flatMap((column) => {
    const sum = parts.reduce((total, { values }) => total + Number(values[column]), 0);
    const value = Number(whole.values[column]);
    if (Math.abs(sum - value) <= (parts.length + 1) / 2) return [];
    const { annee, territoire_nom: name } = whole.values;
    return [
      error(
        placeOf(whole, column),
        `${name}, ${annee} : ${column} vaut ${value}, ses ${parts.length} ${named} totalisent ${sum}`,
        `la somme de ses ${named}, aux arrondis près`,
        'corrigez l’un des effectifs d’après la source, ou ajoutez ce qui manque',
      ),
    ];
  });
}
