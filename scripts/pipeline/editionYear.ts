import type { Row } from '../confidentiality/cells/tableRows.ts';

/** Year of the edition that holds a row; not a number where rows have no period. */
export function editionYear(row: Row): number {
  const period = row.annee ?? row.cohorte ?? row.annee_sortie ?? row.typologie ?? row.periode;
  return Number(String(period).slice(0, 4));
}
