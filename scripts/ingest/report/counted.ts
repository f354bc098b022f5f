const numbers = new Intl.NumberFormat('fr-FR');

/** A whole number as French writes it, with what it counts, in the plural from 2. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numbers.format(count)} ${count > 1 ? plural : singular}`;
}
