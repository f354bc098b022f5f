import type { ForeignKey } from '../../../src/contracts/contract.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { type Dataset, type Datasets, placeOf } from '../dataset.ts';
import { distinctRows } from './distinctRows.ts';
import type { Rule } from './rule.ts';

/** Datasets that hold counts, never the rates computed from them. */
const countDatasets = ['activite_annuelle', 'activite_mensuelle'];

/** Every foreign key names a row that exists; an empty cell refers to nothing. */
export const unknownReferences: Rule = (dataset, datasets) =>
  dataset.contract.foreignKeys.flatMap((key) =>
    key.dataset === 'indicateurs'
      ? checkIndicators(dataset, key)
      : checkKey(dataset, datasets, key),
  );

function checkIndicators(dataset: Dataset, key: ForeignKey) {
  const countsOnly = countDatasets.includes(dataset.contract.name);
  const known = indicatorCatalogue.filter(({ from }) => !countsOnly || from.kind === 'activity');
  const kind = countsOnly ? 'un indicateur compté' : 'un indicateur';
  return strangers(dataset, key, new Set(known.map(({ id }) => id))).map(({ row, value, times }) =>
    error(
      placeOf(row, key.fields[0] ?? ''),
      `« ${value} » n’est pas ${kind} du catalogue${times}`,
      `${kind} du catalogue (page Données, jeu indicateurs)`,
      'corrigez l’identifiant ; un nouvel indicateur se définit d’abord dans le catalogue, src/contracts',
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
      `corrigez la cellule, ou ajoutez la ligne à ${key.dataset}`,
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
