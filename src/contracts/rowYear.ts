/** Year of the edition that holds a row, that of its period; null where rows have none. */
export function rowYear(row: Readonly<Record<string, unknown>>): string | null {
  const period = row.annee ?? row.cohorte ?? row.annee_sortie ?? row.typologie ?? row.periode;
  const year = String(period ?? '').slice(0, 4);
  return /^\d{4}$/.test(year) ? year : null;
}
