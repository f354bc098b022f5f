import type { Edition } from './Edition.ts';

/** The part of `/donnees/manifest.json` that is read here. */
export interface PublishedDatasets {
  jeux: readonly { jeu: string; titre: string; statut: string; date_publication: string }[];
}

/**
 * The edition of a chart: it changes with any of the datasets of which it shows numbers, so that
 * the page frozen at this date depends on the data alone.
 */
export function chartEdition(
  { jeux }: PublishedDatasets,
  { dataset, datasets }: { dataset: string; datasets: readonly string[] },
): Edition {
  const entries = jeux.filter(({ jeu }) => datasets.includes(jeu));
  const own = entries.find(({ jeu }) => jeu === dataset);
  if (own === undefined) throw new Error(`jeu de données non publié : ${dataset}`);
  const [date = ''] = entries
    .map(({ date_publication }) => date_publication)
    .sort()
    .reverse();
  return { date, status: own.statut, datasetTitle: own.titre };
}
