import type { TableCell } from '../publication/tableCell.ts';
import type { Edition } from './Edition.ts';

interface Days {
  date_extraction: string | null;
  date_publication: string;
}

/** The part of `/donnees/manifest.json` that is read here. */
export interface PublishedDatasets {
  jeux: readonly (Days & {
    jeu: string;
    titre: string;
    source: string;
    statut: string;
    annees: readonly (Days & { annee: string })[];
  })[];
}

/**
 * The edition of a figure: it changes with the years of which it shows numbers and with nothing else,
 * so that the page frozen at its date is made again when one of them may have changed, and only then.
 * `drawnOn`: day of publication of the outlines that it is drawn upon.
 */
export function shownEdition(
  { jeux }: PublishedDatasets,
  dataset: string,
  cells: readonly (Pick<TableCell, 'dataset' | 'year'> | null)[],
  drawnOn = '',
): Edition {
  const own = jeux.find(({ jeu }) => jeu === dataset);
  if (own === undefined) throw new Error(`jeu de données non publié : ${dataset}`);
  const shown = cells.filter((cell) => cell !== null);
  const daysOf = (some: typeof shown): Days[] =>
    some.flatMap((cell) => {
      const entry = jeux.find(({ jeu }) => jeu === cell.dataset);
      return entry?.annees.find(({ annee }) => annee === cell.year) ?? entry ?? [];
    });
  const ownDays = daysOf(shown.filter((cell) => cell.dataset === dataset));
  const read = latest(ownDays.map(({ date_extraction: day }) => day ?? ''));
  const published = latest(daysOf(shown).map((days) => days.date_publication));
  return {
    date: latest([published || own.date_publication, drawnOn]),
    source: { name: own.source, date: read || (own.date_extraction ?? own.date_publication) },
    status: own.statut,
    datasets: [...new Set([dataset, ...shown.map((cell) => cell.dataset)])],
    datasetTitle: own.titre,
  };
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
