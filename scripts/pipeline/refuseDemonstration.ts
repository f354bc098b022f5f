import { type Anomaly, error } from './anomaly.ts';
import { type Datasets, statusOf } from './dataset.ts';
import type { SiteEnvironment } from './siteEnvironment.ts';

/** A site of production never publishes fictitious figures; one of demonstration says so instead. */
export function refuseDemonstration(datasets: Datasets, environment: SiteEnvironment): Anomaly[] {
  if (environment !== 'production') return [];
  return [...datasets.values()].flatMap((dataset) => {
    const statuses = dataset.editions.map((edition) => statusOf(dataset, edition));
    if (!statuses.includes('demonstration')) return [];
    return [
      error(
        { file: dataset.metadataFile, line: 1, column: 1 },
        'le jeu de données est de démonstration et le site est construit pour la production (SITE_ENV=production)',
        'des données réelles, définitives ou provisoires',
        'remplacez les éditions de démonstration, ou construisez sans SITE_ENV=production ; pour une démonstration ouverte à tous, ajoutez SITE_DEMO=1',
      ),
    ];
  });
}
