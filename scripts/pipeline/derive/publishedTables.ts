import type { Contract } from '../../../src/contracts/contract.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { type Cell, type Dataset, type Datasets, statusOf } from '../dataset.ts';
import { dataQuality } from './dataQuality.ts';
import { indicatorRows } from './indicatorRows.ts';
import { keyFigures } from './keyFigures.ts';
import { monthlyTotals } from './monthlyTotals.ts';
import { worstStatus } from './worstStatus.ts';

/** A dataset as it is published: its contract's columns, then `statut`. */
export interface PublishedTable {
  contract: Contract;
  title: string;
  description: string;
  source: string;
  /** Status of the whole: that of its least certain edition. */
  status: DatasetMetadata['statut'];
  /** Latest day (AAAA-MM-JJ) on which one of its sources was read, null when there is none. */
  extractedOn: string | null;
  publishedOn: string;
  editions: { file: string; status: string; extractedOn: string | null; publishedOn: string }[];
  rows: Record<string, Cell>[];
}

const computed: Record<string, { rows: (datasets: Datasets) => object[]; from: string[] }> = {
  chiffres_cles: {
    rows: keyFigures,
    from: ['activite_annuelle', 'profil_annuel', 'reseau_annuel'],
  },
  cumuls_mensuels: { rows: monthlyTotals, from: ['activite_mensuelle'] },
  indicateurs: { rows: indicatorRows, from: [] },
  qualite_donnees: { rows: dataQuality, from: ['profil_annuel', 'parcours_situations'] },
};

/**
 * Every table to publish, in the order of the contracts. Announced datasets are left out, with
 * what would be computed from them alone.
 */
export function publishedTables(datasets: Datasets): PublishedTable[] {
  const read = new Map([...datasets].map(([name, dataset]) => [name, readTable(dataset)]));
  return contracts.flatMap((contract) => {
    if (contract.assembly === 'computed') return computedTable(contract, datasets, read);
    return read.get(contract.name) ?? [];
  });
}

function readTable(dataset: Dataset): PublishedTable {
  const { contract, metadata } = dataset;
  const columns = Object.keys(contract.row.shape);
  const rows = dataset.rows.map((row) => {
    const published: Record<string, Cell> = {};
    for (const name of columns) published[name] = row.values[name] ?? null;
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
    status: worstStatus(dataset.editions.map((edition) => statusOf(dataset, edition))),
    ...latestDates(editions),
    editions,
    rows,
  };
}

function computedTable(
  contract: Contract,
  datasets: Datasets,
  read: ReadonlyMap<string, PublishedTable>,
): PublishedTable | [] {
  const { rows, from } = computed[contract.name] ?? { rows: () => [], from: [] };
  const sources = from.flatMap((name) => read.get(name) ?? []);
  if (from.length > 0 && sources.length === 0) return [];
  return {
    contract,
    title: contract.title,
    description: contract.description,
    source:
      [...new Set(sources.map(({ source }) => source))].join(' ; ') || 'ARML Nouvelle-Aquitaine',
    status: worstStatus(sources.map(({ status }) => status)),
    ...latestDates(sources.length > 0 ? sources : [...read.values()]),
    editions: [],
    rows: rows(datasets) as Record<string, Cell>[],
  };
}

function latestDates(dated: readonly { extractedOn: string | null; publishedOn: string }[]) {
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
