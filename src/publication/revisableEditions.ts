import { formatMonth } from '../format/formatMonth.ts';
import { listWords } from '../format/listWords.ts';
import { manifest } from './manifest.ts';

/** A dataset whose editions may still change. */
export interface RevisableDataset {
  dataset: string;
  title: string;
  /** “2024 et 2025”, or the number of editions. */
  editions: string;
  /** Fictitious ones may change without a revision. */
  isFictitious: boolean;
}

/** Datasets with editions that are not final, in the order of the site. */
export function revisableEditions(): RevisableDataset[] {
  return manifest().jeux.flatMap(({ jeu, titre, editions }) => {
    // Planned days are no figures.
    if (jeu === 'calendrier' || jeu === 'revisions') return [];
    const own = editions.filter(({ statut }) => statut !== 'definitif');
    if (own.length === 0) return [];
    const names = own.map(({ fichier }) => fichier.replace('.csv', ''));
    return [
      {
        dataset: jeu,
        title: titre,
        editions: editionWords(names),
        isFictitious: own.every(({ statut }) => statut === 'demonstration'),
      },
    ];
  });
}

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
