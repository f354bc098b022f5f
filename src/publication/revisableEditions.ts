import { journals } from '../contracts/journals.ts';
import { editionWords } from '../format/editionWords.ts';
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
    if (jeu === 'calendrier' || journals.has(jeu)) return [];
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
