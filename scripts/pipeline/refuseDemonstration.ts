import { type Anomaly, error } from './anomaly.ts';
import type { Datasets } from './dataset.ts';

/** A production build never publishes fictitious figures. */
export function refuseDemonstration(datasets: Datasets, environment: string): Anomaly[] {
  if (environment !== 'production') return [];
  return [...datasets.values()].flatMap(({ metadata, metadataFile, editions }) => {
    const statuses = [metadata.statut, ...editions.map((edition) => edition.metadata.statut)];
    if (!statuses.includes('demonstration')) return [];
    return [
      error(
        { file: metadataFile, line: 1, column: 1 },
        'le jeu de données est de démonstration et le site est construit pour la production (SITE_ENV=production)',
        'des données réelles, définitives ou provisoires',
        'remplacez les éditions de démonstration, ou construisez sans SITE_ENV=production',
      ),
    ];
  });
}
