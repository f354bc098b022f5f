const numbers = new Intl.NumberFormat('fr-FR');

/** A whole number as French writes it. */
export function grouped(count: number): string {
  return numbers.format(count);
}

/** The same with what it counts, in the plural from 2. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count > 1 ? plural : singular}`;
}
