import type { Contract } from '../../../src/contracts/contract.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { LicenceCode } from '../../../src/contracts/licences.ts';
import { pathwayRows } from '../../pathways/pathwayRows.ts';
import { type Cell, type Dataset, type Datasets, statusOf } from '../dataset.ts';
import { agreementBalance } from './agreementBalance.ts';
import { animationSummary } from './animationSummary.ts';
import { dataQuality } from './dataQuality.ts';
import { indicatorRows } from './indicatorRows.ts';
import { type KeyFigure, keyFigures } from './keyFigures.ts';
import { monthlyTotals } from './monthlyTotals.ts';
import { narrowestLicence } from './narrowestLicence.ts';
import { profileRates } from './profileRates.ts';
import { similarStructures } from './similarStructures.ts';
import { worstStatus } from './worstStatus.ts';

/** A dataset as it is published: its contract's columns, then `statut`. */
export interface PublishedTable {
  contract: Contract;
  title: string;
  description: string;
  source: string;
  licence: LicenceCode;
  /** Status of the whole: that of its least certain edition. */
  status: DatasetMetadata['statut'];
  /** Latest day (AAAA-MM-JJ) on which one of its sources was read, null when there is none. */
  extractedOn: string | null;
  publishedOn: string;
  editions: { file: string; status: string; extractedOn: string | null; publishedOn: string }[];
  rows: Record<string, Cell>[];
}

/** The tables that are already made, by name. */
type Tables = ReadonlyMap<string, PublishedTable>;

interface Computation {
  rows: (datasets: Datasets, tables: Tables) => object[];
  /** Tables on whose sources, status and dates it depends: without any of them, it is not made. */
  from: string[];
  /** The one without which it is not made, whatever else there is. */
  needs?: string;
}

const annualDatasets = ['activite_annuelle', 'profil_annuel', 'reseau_annuel'];

/** Every dataset that is computed; one may use those that stand before it among the contracts. */
const computed: Record<string, Computation> = {
  chiffres_cles: { rows: keyFigures, from: annualDatasets, needs: 'activite_annuelle' },
  taux_par_profil: { rows: profileRates, from: ['profil_annuel'] },
  bilan_accord_cadre: {
    rows: (_, tables) => agreementBalance(keyFiguresIn(tables)),
    from: ['chiffres_cles'],
  },
  animation_synthese: { rows: animationSummary, from: ['animation_annuelle'] },
  missions_locales_semblables: {
    rows: (_, tables) => similarStructures(keyFiguresIn(tables)),
    from: ['chiffres_cles'],
  },
  ...pathwayRows,
  cumuls_mensuels: { rows: monthlyTotals, from: ['activite_mensuelle'] },
  indicateurs: { rows: indicatorRows, from: [] },
  qualite_donnees: { rows: dataQuality, from: ['profil_annuel', 'parcours_situations'] },
};

/**
 * Every table to publish, in the order of the contracts. Datasets that are not there are left out,
 * with what would be computed from them alone, and what is computed without giving any row.
 */
export function publishedTables(datasets: Datasets): PublishedTable[] {
  const revised = lastRevisions(datasets);
  const tables = new Map(
    [...datasets].map(([name, dataset]) => [name, readTable(dataset, revised.get(name))]),
  );
  const isRead = (table: PublishedTable) => table.contract.assembly !== 'computed';
  return contracts.flatMap((contract) => {
    const there = tables.get(contract.name);
    if (contract.assembly === 'cumulative' || contract.assembly === 'latest') return there ?? [];
    const dated = [...tables.values()].filter(isRead);
    const table = completed(computedTable(contract, { datasets, tables, dated }), there);
    if (table === null) return [];
    tables.set(contract.name, table);
    return table;
  });
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
  const { extractedOn, publishedOn } = latestDates(editions);
  return {
    contract,
    title: metadata.titre,
    description: metadata.description,
    source: metadata.source,
    licence: metadata.licence,
    status: worstStatus(dataset.editions.map((edition) => statusOf(dataset, edition))),
    extractedOn,
    publishedOn: revisedOn > publishedOn ? revisedOn : publishedOn,
    editions,
    rows,
  };
}

function computedTable(
  contract: Contract,
  { datasets, tables, dated }: { datasets: Datasets; tables: Tables; dated: PublishedTable[] },
): PublishedTable | null {
  const computation: Computation = computed[contract.name] ?? { rows: () => [], from: [] };
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
    rows: [...table.rows, ...there.rows],
  };
}

function keyFiguresIn(tables: Tables): KeyFigure[] {
  return (tables.get('chiffres_cles')?.rows ?? []) as unknown as KeyFigure[];
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
