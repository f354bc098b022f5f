import { rowKey } from '../../../src/contracts/rowKey.ts';
import { countedTables } from '../../confidentiality/cells/countedFields.ts';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import type { Dataset, Datasets, ReadRow } from '../dataset.ts';
import { editionYear } from '../editionYear.ts';
import { type PlacedRevision, revisionsByFate } from '../withdrawals/revisionsByFate.ts';
import type { Revision } from './Revision.ts';

/** What was published before the revisions of a day, in the years that were revised. */
export interface FormerState {
  /** AAAA-MM-JJ. */
  before: string;
  datasets: Datasets;
  /** Rows that were secret then, with the values that another state publishes. */
  recalled: TableRows;
}

/** The former states of the publication, oldest first: one before each day of revision. */
export function formerStates(datasets: Datasets): FormerState[] {
  const histories = rowHistories(datasets);
  return datesOf(datasets).map((before, index) => {
    const state = datasetsAt(datasets, histories, index);
    return { before, datasets: state, recalled: recalledAt(histories, index) };
  });
}

/**
 * Rows that are secret today and were published before, with their last published values, by
 * dataset: everyone who kept an earlier edition knows them.
 */
export function formerRows(datasets: Datasets): TableRows {
  const recalled = recalledAt(rowHistories(datasets), datesOf(datasets).length);
  const withdrawn = Map.groupBy(
    revisionsByFate(datasets).withdrawn,
    ({ revision }) => revision.dataset,
  );
  const names = Object.keys(countedTables).filter(
    (name) => name in recalled || withdrawn.has(name),
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      [...(recalled[name] ?? []), ...(withdrawn.get(name) ?? []).flatMap(withdrawnRow)],
    ]),
  );
}

/** A row that is secret today, with what a revision of its withdrawn edition told. */
function withdrawnRow({ revision, row }: PlacedRevision): Row[] {
  if (row?.values.statut_valeur !== 'secret') return [];
  return [revision.after, revision.before].flatMap(({ value, status }) =>
    status === 'publie' ? [{ ...row.values, [revision.column]: value, statut_valeur: status }] : [],
  );
}

/** A revised row and what it was in each state; null where it did not exist. */
interface RowHistory {
  dataset: string;
  row: ReadRow;
  /** One a former state, oldest first, then today's. */
  versions: (Row | null)[];
}

function datesOf(datasets: Datasets): string[] {
  return [...new Set(recorded(datasets).map(({ date }) => date))];
}

/** The revisions that say something of people: those of the datasets that are audited. */
function recorded(datasets: Datasets): Revision[] {
  return revisionsByFate(datasets).standing.filter(({ dataset }) => dataset in countedTables);
}

function rowHistories(datasets: Datasets): RowHistory[] {
  const dates = datesOf(datasets);
  const byDataset = Map.groupBy(recorded(datasets), ({ dataset }) => dataset);
  return [...byDataset].flatMap(([name, own]) => {
    const dataset = datasets.get(name);
    return dataset ? historiesOf(dataset, own, dates) : [];
  });
}

function historiesOf(
  { contract, rows }: Dataset,
  own: readonly Revision[],
  dates: readonly string[],
): RowHistory[] {
  const byRow = Map.groupBy(own, ({ key }) => key);
  return rows.flatMap((row) => {
    const revisions = byRow.get(rowKey(contract, row.values));
    if (revisions === undefined) return [];
    const former = dates.map((date) =>
      rowBefore(
        row.values,
        revisions.filter((revision) => revision.date >= date),
      ),
    );
    return [{ dataset: contract.name, row, versions: [...former, row.values] }];
  });
}

/** A row before these revisions, oldest first, were made. */
function rowBefore(row: Row, revisions: readonly Revision[]): Row | null {
  let values = row;
  for (const { column, before } of [...revisions].reverse()) {
    if (before.status === 'absente') return null;
    const status = 'statut_valeur' in row ? { statut_valeur: before.status } : {};
    values = { ...values, [column]: before.value, ...status };
  }
  return values;
}

/** Today's datasets with the revised rows as they were, and nothing of the years left untouched. */
function datasetsAt(datasets: Datasets, histories: readonly RowHistory[], state: number): Datasets {
  const years = new Set(histories.map(({ row }) => editionYear(row.values)));
  const former = new Map(histories.map(({ row, versions }) => [row, versions[state] ?? null]));
  const kept = (row: ReadRow): ReadRow[] => {
    const year = editionYear(row.values);
    if (Number.isFinite(year) && !years.has(year)) return [];
    const values = former.get(row);
    if (values === undefined) return [row];
    return values === null ? [] : [{ ...row, values }];
  };
  return new Map(
    [...datasets].map(([name, dataset]) => [
      name,
      { ...dataset, rows: name === 'revisions' ? [] : dataset.rows.flatMap(kept) },
    ]),
  );
}

/** Rows secret in a state, as the nearest other state publishes them: a later one first. */
function recalledAt(histories: readonly RowHistory[], state: number): TableRows {
  const groups = Map.groupBy(histories, ({ dataset }) => dataset);
  return Object.fromEntries(
    [...groups].map(([name, own]) => [
      name,
      own.flatMap(({ versions }) => {
        if (versions[state]?.statut_valeur !== 'secret') return [];
        const others = [...versions.slice(state + 1), ...versions.slice(0, state).reverse()];
        const known = others.find((version) => version?.statut_valeur === 'publie');
        return known ? [known] : [];
      }),
    ]),
  );
}
