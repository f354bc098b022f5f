import type { ForeignKey } from '../../../src/contracts/contract.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { type Dataset, type Datasets, placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Every foreign key names a row that exists; an empty cell refers to nothing. */
export const unknownReferences: Rule = (dataset, datasets) =>
  dataset.contract.foreignKeys.flatMap((key) => checkKey(dataset, datasets, key));

function checkKey(dataset: Dataset, datasets: Datasets, key: ForeignKey) {
  const known = knownKeys(datasets, key);
  if (known === null) return [];
  return dataset.rows
    .filter(({ values }) => key.fields.every((field) => values[field] !== null))
    .filter(({ values }) => !known.has(joined(values, key.fields)))
    .map((row) =>
      error(
        placeOf(row, key.fields[0] ?? ''),
        `« ${joined(row.values, key.fields)} » n’existe pas dans ${key.dataset}`,
        `une valeur de la colonne ${key.to.join(', ')} de ${key.dataset}`,
        `corrigez la cellule, ou ajoutez la ligne à ${key.dataset}`,
      ),
    );
}

/** Keys of the target; null when the target itself could not be read. */
function knownKeys(datasets: Datasets, key: ForeignKey): Set<string> | null {
  if (key.dataset === 'indicateurs') return new Set(indicatorCatalogue.map(({ id }) => id));
  const target = datasets.get(key.dataset);
  return target ? new Set(target.rows.map(({ values }) => joined(values, key.to))) : null;
}

function joined(values: Readonly<Record<string, unknown>>, fields: readonly string[]): string {
  return fields.map((field) => values[field]).join(' · ');
}
