/** The name AAAA-MM of a month numbered 12 × year + rank, January being 0: what `lastMonth` reads. */
export function writtenMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
