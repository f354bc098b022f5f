/** A share of a total as a percentage with one decimal. */
export function percentage(part: number, total: number): string {
  return total === 0 ? '–' : `${((100 * part) / total).toFixed(1).replace('.', ',')} %`;
}
