const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** A day AAAA-MM-JJ as French writes it: 1er octobre 2026. */
export function frenchDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}
