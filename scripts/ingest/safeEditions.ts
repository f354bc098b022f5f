import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { Contract } from '../../src/contracts/contract.ts';
import type { Row, TableRows } from '../confidentiality/cells/tableRows.ts';
import { protectDatasets } from '../confidentiality/protectDatasets.ts';
import type { OnStep } from '../confidentiality/suppress.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { checkPublication } from '../pipeline/checkPublication.ts';
import { editionYear } from '../pipeline/editionYear.ts';
import { inFolder } from '../pipeline/inFolder.ts';
import { namelessTypes } from '../pipeline/namelessTypes.ts';
import { readData } from '../pipeline/read/readData.ts';
import { formerRows } from '../pipeline/revisions/formerStates.ts';
import { repeatedRevisions } from '../pipeline/revisions/repeatedRevisions.ts';
import { revisionFiles } from '../pipeline/revisions/revisionFiles.ts';
import { territoryRegister } from '../pipeline/rules/territoryRegister.ts';
import { publishableTables } from './coarsen/publishableTables.ts';
import { candidateData } from './editions/candidateData.ts';
import {
  type CommittedDataset,
  committedDataset,
  knownRows,
  setAside,
} from './editions/committedDataset.ts';
import { type DataFiles, datasetFiles } from './editions/datasetFiles.ts';
import { type DatasetChanges, describeChanges } from './editions/describeChanges.ts';
import { type FinalRevisions, finalRevisions } from './editions/finalRevisions.ts';
import type { NewEdition } from './editions/NewEdition.ts';
import { newEditions } from './editions/newEditions.ts';
import { revisionRows } from './editions/revisionRows.ts';
import type { Counted } from './ingestExtract.ts';
import { committedTypes } from './typology/committedTypes.ts';
import { type TypologyReport, typologyTables } from './typology/typologyTables.ts';

interface SafeEditionOptions {
  publishedOn: string;
  /** Why published values change. */
  reason: string;
  /** Years whose final editions are revised too. */
  revisedYears?: readonly number[];
  /** To be written in another folder than the committed data. */
  isElsewhere: boolean;
  /** Told the name of each step that begins. */
  onStep?: OnStep;
}

/** Editions that may be committed, or why there are none. */
export interface SafeEditions {
  /** What the publication of the whole data folder would say. */
  anomalies: Anomaly[];
  audit: PublishedAudit | null;
  /** Files of the ingested datasets, and of the whole data folder with them. */
  files: { written: DataFiles; all: DataFiles } | null;
  /** Rows of the new editions and, of them, secret ones, by dataset. */
  secret: { dataset: string; rows: number; secret: number }[];
  changes: DatasetChanges[];
  /** Published values of real editions that change: each is recorded in `revisions`. */
  revised: number;
  /** Final editions that no longer agree with the extract, and stay as they are. */
  differing: FinalRevisions['differing'];
  /** How the types of pathways were found or used; null when no cohort is wholly followed. */
  typology: TypologyReport | null;
}

/**
 * Protects exact tables together with what is already published, and has the data folder that
 * they would make validated and audited as `data:publish` would. A value that changes is recorded
 * with its reason; final editions change in the years that are asked alone, cell by cell. Writes nothing but in a
 * temporary folder. Throws UnprotectableTables when no suppression protects a count.
 */
export function safeEditions(
  { tables, summary, sequences }: Counted,
  dataFolder: string,
  { publishedOn, reason, revisedYears = [], isElsewhere, onStep = () => {} }: SafeEditionOptions,
): SafeEditions {
  const { metadata, periods } = summary;
  const { datasets } = readData(dataFolder);
  const isApart = isElsewhere && metadata.statut === 'demonstration';
  onStep('types de parcours');
  const typology = typologyTables(sequences, committedTypes(datasets, metadata.statut));
  const committed = new Map(
    [...Object.keys(tables), ...Object.keys(typology.tables)].map((name) => {
      const there = committedDataset(datasets, name);
      return [name, isApart && there.metadata !== null ? setAside(there) : there];
    }),
  );
  const refusal = refuseFiction(metadata.statut, committed);
  if (refusal.length > 0) return { ...nothing, anomalies: refusal };
  const nameless = namelessTypes(typology.tables.parcours_types_mois, datasets);
  if (nameless.length > 0) return { ...nothing, anomalies: nameless };
  const known = knownRows(committed, isApart ? {} : formerRows(datasets));
  const { rows: everything, worlds } = protectDatasets(
    publishableTables(tables),
    territoryRegister(datasets) ?? [],
    known,
    onStep,
  );
  const safe = withoutFrozen(everything, committed);
  const types = withoutFrozen(typology.tables, committed);
  const editions = newEditions({ ...safe, ...types }, metadata.statut, periods);
  const occasion = { date: publishedOn, reason };
  const final = finalRevisions(
    isApart ? new Map() : datasets,
    { ...everything, ...typology.tables },
    { ...occasion, dataFolder, years: revisedYears },
  );
  const revised = [
    ...compared(editions, committed, (contract, { known: before }, rows) =>
      revisionRows(contract, before, rows, occasion),
    ),
    ...final.revised,
  ];
  const refused = [...final.anomalies, ...repeatedRevisions(datasets, revised, '--publication')];
  if (refused.length > 0) return { ...nothing, anomalies: refused };
  const written = new Map([
    ...filesOf(editions, (name, own) =>
      datasetFiles(own, metadata, publishedOn, committed.get(name)?.metadata ?? null),
    ),
    ...final.files,
    ...revisionFiles(dataFolder, revised, { date: publishedOn, source: metadata.source }),
  ]);
  const all = candidateData(dataFolder, written, committed);
  onStep('audit');
  const { anomalies, publishable } = inFolder(all, (folder) =>
    checkPublication(folder, { worlds }),
  );
  return {
    anomalies,
    audit: publishable?.audit ?? null,
    files: publishable === null ? null : { written, all },
    secret: Object.entries(safe).map(([dataset, rows]) => ({
      dataset,
      rows: rows.length,
      secret: rows.filter(({ statut_valeur: status }) => status === 'secret').length,
    })),
    changes: compared(editions, committed, (contract, there, rows) => [
      describeChanges(contract, there, rows, metadata.statut),
    ]),
    revised: revised.length,
    differing: final.differing,
    typology: typology.report,
  };
}

const nothing: SafeEditions = {
  anomalies: [],
  audit: null,
  files: null,
  secret: [],
  changes: [],
  revised: 0,
  differing: [],
  typology: null,
};

/** Fictitious figures never take the place of real ones. */
function refuseFiction(
  statut: string,
  committed: ReadonlyMap<string, CommittedDataset>,
): Anomaly[] {
  const real = [...committed].filter(([, { metadata }]) => metadata !== null);
  if (statut !== 'demonstration') return [];
  return real.map(([name]) =>
    error(
      { file: `data/${name}/dataset.yaml`, line: 1, column: 1 },
      'le jeu contient des éditions réelles, et l’extrait est de démonstration',
      'un extrait réel',
      'corrigez statut dans extraction.yaml, ou écrivez ailleurs avec --sortie',
    ),
  );
}

/**
 * Final editions take part in the protection: a table that is still followed must not give what
 * they hide. What they show stays known, so that they hide at least as much as their new rows.
 */
function withoutFrozen(
  tables: TableRows,
  committed: ReadonlyMap<string, CommittedDataset>,
): TableRows {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.filter((row) => !committed.get(name)?.frozen.has(editionYear(row))),
    ]),
  );
}

type Editions = readonly [NewEdition, ...NewEdition[]];

function filesOf(
  editions: readonly NewEdition[],
  write: (name: string, editions: Editions) => DataFiles,
): DataFiles {
  const groups = Map.groupBy(editions, ({ contract }) => contract.name);
  return new Map(
    [...groups].flatMap(([name, own]) => [...write(name, own as unknown as Editions)]),
  );
}

/** What the editions of each dataset make of those that are there. */
function compared<T>(
  editions: readonly NewEdition[],
  committed: ReadonlyMap<string, CommittedDataset>,
  compare: (contract: Contract, there: CommittedDataset, rows: Row[]) => T[],
): T[] {
  return [...Map.groupBy(editions, ({ contract }) => contract)].flatMap(([contract, own]) => {
    const there = committed.get(contract.name);
    const rows = own.flatMap((edition) => edition.rows);
    return there === undefined ? [] : compare(contract, there, rows);
  });
}
