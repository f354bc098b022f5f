import type { Contract } from '../../../src/contracts/contract.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { LicenceCode } from '../../../src/contracts/licences.ts';
import { rowYear } from '../../../src/contracts/rowYear.ts';
import { type Cell, type Dataset, type Datasets, statusOf } from '../dataset.ts';
import { recordedWithdrawals } from '../withdrawals/recordedWithdrawals.ts';
import { type Computation, computations } from './computations.ts';
import { madeFrom } from './madeFrom.ts';
import { narrowestLicence } from './narrowestLicence.ts';
import { worstStatus } from './worstStatus.ts';

/** When what is published was read and published. */
export interface Days {
  /** Latest day (AAAA-MM-JJ) on which one of its sources was read, null when there is none. */
  extractedOn: string | null;
  publishedOn: string;
}

/** A dataset as it is published: its contract's columns, then `statut`. */
export interface PublishedTable extends Days {
  contract: Contract;
  title: string;
  description: string;
  source: string;
  licence: LicenceCode;
  /** Status of the whole: that of its least certain edition. */
  status: DatasetMetadata['statut'];
  /** Those of the editions that give the rows of each year, in order; none where rows have no year. */
  years: ReadonlyMap<string, Days>;
  editions: { file: string; status: string; extractedOn: string | null; publishedOn: string }[];
  rows: Record<string, Cell>[];
}

/** The tables that are already made, by name. */
type Tables = ReadonlyMap<string, PublishedTable>;

/**
 * Every table to publish, in the order of the contracts. Datasets that are not there are left out,
 * with what would be computed from them alone, and what is computed without giving any row.
 */
export function publishedTables(datasets: Datasets): PublishedTable[] {
  const revised = lastRevisions(datasets);
  const withdrawn = lastWithdrawals(datasets);
  const tables = new Map(
    [...datasets].map(([name, dataset]) => [name, readTable(dataset, revised.get(name))]),
  );
  const isRead = (table: PublishedTable) => table.contract.assembly !== 'computed';
  const made = contracts.flatMap((contract) => {
    const there = tables.get(contract.name);
    if (contract.assembly === 'cumulative' || contract.assembly === 'latest') return there ?? [];
    const dated = [...tables.values()].filter(isRead);
    const table = completed(computedTable(contract, { datasets, tables, dated }), there);
    if (table === null) return [];
    tables.set(contract.name, table);
    return table;
  });
  return made.map((table) => withdrawnSince(table, withdrawn));
}

/** Day of the last withdrawal that each table shows: of an edition of its own, or of its sources. */
function lastWithdrawals(datasets: Datasets): Map<string, string> {
  const days = new Map<string, string>();
  for (const { dataset, date } of recordedWithdrawals(datasets))
    for (const name of [dataset, ...madeFrom(dataset)])
      if (date > (days.get(name) ?? '')) days.set(name, date);
  return days;
}

/** A table without what was withdrawn is published anew that day, all its years with it. */
function withdrawnSince(table: PublishedTable, days: ReadonlyMap<string, string>): PublishedTable {
  const day = days.get(table.contract.name) ?? '';
  const years = [...table.years].map(([year, own]) => [year, publishedAgain(day, own)] as const);
  return { ...publishedAgain(day, table), years: new Map(years) };
}

/** The days of what was published again on a later one. */
function publishedAgain<T extends Days>(day: string, days: T): T {
  return day > days.publishedOn ? { ...days, publishedOn: day } : days;
}

/** Day of the last recorded revision of each dataset that has one. */
function lastRevisions(datasets: Datasets): Map<string, string> {
  const days = new Map<string, string>();
  for (const { values } of datasets.get('revisions')?.rows ?? []) {
    const [name, day] = [String(values.jeu), String(values.date_revision)];
    if (day > (days.get(name) ?? '')) days.set(name, day);
  }
  return days;
}

/** A dataset as it is published: on the day of its latest edition, or of a later revision. */
function readTable(dataset: Dataset, revisedOn = ''): PublishedTable {
  const { contract, metadata } = dataset;
  const columns = Object.keys(contract.row.shape);
  const rows = dataset.rows.map((row) => {
    const published: Record<string, Cell> = {};
    for (const name of columns) published[name] = row.values[name] ?? null;
    if (contract.rounding) published.arrondi = row.edition.metadata.arrondi ?? null;
    published.statut = statusOf(dataset, row.edition);
    return published;
  });
  const editions = dataset.editions.map((edition) => ({
    file: edition.metadata.fichier,
    status: statusOf(dataset, edition),
    extractedOn: edition.metadata.date_extraction ?? null,
    publishedOn: edition.metadata.date_publication,
  }));
  return {
    contract,
    title: metadata.titre,
    description: metadata.description,
    source: metadata.source,
    licence: metadata.licence,
    status: worstStatus(dataset.editions.map((edition) => statusOf(dataset, edition))),
    ...publishedAgain(revisedOn, latestDates(editions)),
    years: editionYears(dataset, revisedOn),
    editions,
    rows,
  };
}

function computedTable(
  contract: Contract,
  { datasets, tables, dated }: { datasets: Datasets; tables: Tables; dated: PublishedTable[] },
): PublishedTable | null {
  const computation: Computation = computations[contract.name] ?? { rows: () => [], from: [] };
  const { from, needs } = computation;
  const sources = from.flatMap((name) => tables.get(name) ?? []);
  if (from.length > 0 && sources.length === 0) return null;
  if (needs !== undefined && !tables.has(needs)) return null;
  const rows = computation.rows(datasets, tables) as Record<string, Cell>[];
  if (rows.length === 0) return null;
  return {
    contract,
    title: contract.title,
    description: contract.description,
    source:
      [...new Set(sources.map(({ source }) => source))].join(' ; ') || 'ARML Nouvelle-Aquitaine',
    licence: narrowestLicence(sources.map(({ licence }) => licence)),
    status: worstStatus(sources.map(({ status }) => status)),
    ...latestDates(sources.length > 0 ? sources : dated),
    years: computedYears(rows, sources),
    editions: [],
    rows,
  };
}

/** What is computed, then what `data/` holds of the other periods, under the words of the latter. */
function completed(
  table: PublishedTable | null,
  there: PublishedTable | undefined,
): PublishedTable | null {
  if (table === null || there === undefined) return table ?? there ?? null;
  return {
    ...there,
    licence: narrowestLicence([table.licence, there.licence]),
    status: worstStatus([table.status, there.status]),
    ...latestDates([table, there]),
    years: inOrder([...table.years, ...there.years]),
    rows: [...table.rows, ...there.rows],
  };
}

/** The days of each year of a dataset that was read, the last revision among them. */
function editionYears(dataset: Dataset, revisedOn: string): Map<string, Days> {
  const byYear = Map.groupBy(dataset.rows, ({ values }) => rowYear(values));
  return inOrder(
    [...byYear].flatMap(([year, rows]): [string, Days][] => {
      const editions = [...new Set(rows.map(({ edition: { metadata } }) => metadata))];
      const days = editions.map(({ date_extraction = null, date_publication }) => ({
        extractedOn: date_extraction,
        publishedOn: date_publication,
      }));
      return year === null ? [] : [[year, publishedAgain(revisedOn, latestDates(days))]];
    }),
  );
}

/**
 * The days of each year that is computed: what is said of a year depends on it and on those before,
 * never on a later one.
 */
function computedYears(
  rows: readonly Record<string, Cell>[],
  sources: readonly PublishedTable[],
): Map<string, Days> {
  const years = [...new Set(rows.map(rowYear))].filter((year) => year !== null);
  return inOrder(
    years.map((year): [string, Days] => {
      const used = sources.flatMap((source): Days[] => {
        const until = [...source.years].filter(([other]) => other <= year);
        return until.length === 0 ? [source] : until.map(([, days]) => days);
      });
      return [year, latestDates(used)];
    }),
  );
}

/** Years in order, each with its latest days. */
function inOrder(years: readonly [string, Days][]): Map<string, Days> {
  const byYear = [...Map.groupBy(years, ([year]) => year)];
  return new Map(
    byYear
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([year, of]) => [year, latestDates(of.map(([, days]) => days))]),
  );
}

function latestDates(dated: readonly Days[]): Days {
  const latest = (dates: (string | null)[]) =>
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1);
  return {
    extractedOn: latest(dated.map(({ extractedOn }) => extractedOn)) ?? null,
    publishedOn: latest(dated.map(({ publishedOn }) => publishedOn)) ?? '',
  };
}
