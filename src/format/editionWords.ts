import { formatMonth } from './formatMonth.ts';
import { listWords } from './listWords.ts';

/** “édition 2026”, “édition de novembre 2026”, “éditions 2024 et 2025”, “éditions 2018 à 2025”. */
export function editionWords(names: readonly string[]): string {
  const years = names.map(Number);
  const isSpan =
    names.length > 2 &&
    years.every((year, index) => Number.isInteger(year) && year === (years[0] ?? 0) + index);
  const words = isSpan ? `${names[0]} à ${names.at(-1)}` : listWords(names.map(nameWords));
  return `${names.length > 1 ? 'éditions' : 'édition'} ${words}`;
}

/** The name of an edition: a month in words, else as its file says it. */
function nameWords(name: string): string {
  if (!/^\d{4}-\d{2}$/.test(name)) return name;
  const month = formatMonth(name);
  return /^[ao]/.test(month) ? `d’${month}` : `de ${month}`;
}
