import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, Datasets } from '../dataset.ts';
import { editionYear } from '../editionYear.ts';
import type { Rule } from './rule.ts';

/**
 * What one ingestion writes with each dataset, whatever the network: years with their profiles, months
 * of an open year with their totals, and what earlier extractions gave with what the last one gives.
 */
const companions: Readonly<Record<string, string>> = {
  activite_annuelle: 'profil_annuel',
  profil_annuel: 'activite_annuelle',
  activite_mensuelle: 'cumuls_mensuels',
  cumuls_mensuels: 'activite_mensuelle',
  activite_mensuelle_anterieure: 'activite_mensuelle',
};

/** A dataset that is gone without those of its ingestion, which protect one another. */
export const missingCompanions: Rule = (dataset, datasets) => {
  const { name } = dataset.contract;
  const companion = companions[name];
  if (companion === undefined || !dataset.complete) return [];
  if (name === 'activite_mensuelle') return missingTotals(dataset, datasets);
  return datasets.has(companion) ? [] : [absence(dataset, companion)];
};

/** The months of closed years are exact, and have no totals. */
function missingTotals(dataset: Dataset, datasets: Datasets): Anomaly[] {
  const totals = datasets.get('cumuls_mensuels');
  if (totals?.complete === false) return [];
  const found = new Set(totals?.rows.map(({ values }) => editionYear(values)));
  const isWhole = dataset.rows.every(
    ({ edition, values }) => !edition.metadata.arrondi || found.has(editionYear(values)),
  );
  return isWhole ? [] : [absence(dataset, 'cumuls_mensuels')];
}

function absence({ contract, metadataFile }: Dataset, companion: string): Anomaly {
  return error(
    { file: metadataFile, line: 1, column: 1 },
    `le jeu ${companion} manque, ou ne peut pas être lu, alors que l’ingestion l’écrit avec ${contract.name}`,
    'tous les jeux qu’une même ingestion écrit, qui se protègent les uns les autres',
    `restaurez-le (git restore data/${companion}), ou refaites l’ingestion`,
  );
}
