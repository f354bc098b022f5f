/** The same day some years later, AAAA-MM-JJ; 29 February becomes 1 March where there is none. */
export function laterDay(day: string, years: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later.toISOString().slice(0, 10);
}
