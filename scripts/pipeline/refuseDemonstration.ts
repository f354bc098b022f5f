import { type Anomaly, error } from './anomaly.ts';
import { type Datasets, statusOf } from './dataset.ts';

/** A production build never publishes fictitious figures. */
export function refuseDemonstration(datasets: Datasets, environment: string): Anomaly[] {
  if (environment !== 'production') return [];
  return [...datasets.values()].flatMap((dataset) => {
    const statuses = dataset.editions.map((edition) => statusOf(dataset, edition));
    if (!statuses.includes('demonstration')) return [];
    return [
      error(
        { file: dataset.metadataFile, line: 1, column: 1 },
        'le jeu de données est de démonstration et le site est construit pour la production (SITE_ENV=production)',
        'des données réelles, définitives ou provisoires',
        'remplacez les éditions de démonstration, ou construisez sans SITE_ENV=production',
      ),
    ];
  });
}
