import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import type { ForeignKey } from '../../../src/contracts/contract.ts';
import type { Indicator } from '../../../src/contracts/indicator.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { monthlyGrains } from '../../../src/contracts/monthlyGrain.ts';
import { error } from '../anomaly.ts';
import { type Dataset, type Datasets, placeOf } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { distinctRows } from './distinctRows.ts';
import type { Rule } from './rule.ts';

const idsOf = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id);

/** Datasets that hold counts, never the rates computed from them: the indicators they may name. */
const countedIndicators: Readonly<Record<string, { kind: string; ids: readonly string[] }>> = {
  activite_annuelle: { kind: 'un indicateur compté par an', ids: idsOf(activityIndicators) },
  activite_mensuelle: { kind: 'un indicateur compté par mois', ids: Object.keys(monthlyGrains) },
};

const anyIndicator = { kind: 'un indicateur', ids: idsOf(indicatorCatalogue) };

/** Every foreign key names a row that exists; an empty cell refers to nothing. */
export const unknownReferences: Rule = (dataset, datasets) =>
  dataset.contract.foreignKeys.flatMap((key) =>
    key.dataset === 'indicateurs'
      ? checkIndicators(dataset, key)
      : checkKey(dataset, datasets, key),
  );

function checkIndicators(dataset: Dataset, key: ForeignKey) {
  const { kind, ids } = countedIndicators[dataset.contract.name] ?? anyIndicator;
  return strangers(dataset, key, new Set(ids)).map(({ row, value, times }) =>
    error(
      placeOf(row, key.fields[0] ?? ''),
      `« ${value} » n’est pas ${kind} du catalogue${times}`,
      `${kind} du catalogue (page Données, jeu indicateurs)`,
      namingRemedy(
        value,
        ids,
        'corrigez l’identifiant ; un nouvel indicateur se définit d’abord dans le catalogue, src/contracts',
      ),
    ),
  );
}

function checkKey(dataset: Dataset, datasets: Datasets, key: ForeignKey) {
  const target = datasets.get(key.dataset);
  if (!target?.complete) return [];
  const known = new Set(target.rows.map(({ values }) => joined(values, key.to)));
  return strangers(dataset, key, known).map(({ row, value, times }) =>
    error(
      placeOf(row, key.fields[0] ?? ''),
      `« ${value} » n’existe pas dans ${key.dataset}${times}`,
      `une valeur de la colonne ${key.to.join(', ')} de ${key.dataset}`,
      namingRemedy(value, [...known], `corrigez la cellule, ou ajoutez la ligne à ${key.dataset}`),
    ),
  );
}

/** Rows whose reference is not one of the known values. */
function strangers({ rows }: Dataset, { fields }: ForeignKey, known: Set<string>) {
  return distinctRows(rows, fields)
    .filter(({ row }) => fields.every((field) => row.values[field] !== null))
    .map((found) => ({ ...found, value: joined(found.row.values, fields) }))
    .filter(({ value }) => !known.has(value));
}

function joined(values: Readonly<Record<string, unknown>>, fields: readonly string[]): string {
  return fields.map((field) => values[field]).join(' · ');
}
