import { parse } from 'yaml';
import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { Contract } from '../../src/contracts/contract.ts';
import { revisions } from '../../src/contracts/revisions.ts';
import type { TableRows } from '../confidentiality/cells/tableRows.ts';
import { protectDatasets } from '../confidentiality/protectDatasets.ts';
import type { OnStep } from '../confidentiality/suppress.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { backdatedEditions } from '../pipeline/backdatedEditions.ts';
import { checkPublication } from '../pipeline/checkPublication.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { inFolder } from '../pipeline/inFolder.ts';
import { namelessTypes } from '../pipeline/namelessTypes.ts';
import { folderFiles } from '../pipeline/read/folderFiles.ts';
import { readData } from '../pipeline/read/readData.ts';
import { formerRows } from '../pipeline/revisions/formerStates.ts';
import { repeatedRevisions } from '../pipeline/revisions/repeatedRevisions.ts';
import { territoryRegister } from '../pipeline/rules/territoryRegister.ts';
import { recordFiles } from '../pipeline/write/recordFiles.ts';
import { protectionSeconds } from './coarsen/protectionSeconds.ts';
import { tablesToPublish } from './coarsen/tablesToPublish.ts';
import { archivedMonths } from './editions/archivedMonths.ts';
import { candidateData } from './editions/candidateData.ts';
import { closedTotals } from './editions/closedTotals.ts';
import { type CommittedDataset, committedDataset } from './editions/committedDataset.ts';
import { comparedTables } from './editions/comparedTables.ts';
import { type DataFiles, datasetFiles } from './editions/datasetFiles.ts';
import { type DatasetChanges, describeChanges } from './editions/describeChanges.ts';
import { type FinalRevisions, finalRevisions } from './editions/finalRevisions.ts';
import { isRevised } from './editions/isRevised.ts';
import type { NewEdition } from './editions/NewEdition.ts';
import { newEditions } from './editions/newEditions.ts';
import { rowsAround } from './editions/rowsAround.ts';
import type { Forecast } from './Forecast.ts';
import type { Counted } from './ingestExtract.ts';
import { committedTypes } from './typology/committedTypes.ts';
import { type TypologyReport, typologyTables } from './typology/typologyTables.ts';

interface SafeEditionOptions {
  /** AAAA-MM-JJ; null: the day of the extraction, or that of the same edition which is there. */
  publishedOn: string | null;
  /** Why final values change. */
  reason: string;
  /** To be written in another folder than the committed data. */
  isElsewhere: boolean;
  /** What Git's history holds of the counts of people, the latest first. */
  history?: readonly TableRows[];
  /** Greatest share of small counts in a level that is published; see `levelChoices`. */
  mostSmall?: number | undefined;
  /** Told the name of each step that begins. */
  onStep?: OnStep;
  /** Told, before the long work, what will be published. */
  onForecast?: (forecast: Forecast) => void;
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
  /** Published values of closed years that change: each is recorded in `revisions`. */
  revised: number;
  /** Closed years that no longer agree with the extract, and stay as they are. */
  differing: FinalRevisions['differing'];
  /** How the types of pathways were found or used; null when no cohort is newly followed to the end. */
  typology: TypologyReport | null;
}

/**
 * Protects exact tables together with what is already published, and has the data folder that
 * they would make validated and audited as `data:publish` would. The months that are written again
 * leave what they were to `activite_mensuelle_anterieure`; closed years change in those that are to
 * be revised alone, cell by cell, each change being recorded with its reason. Writes nothing but in a
 * temporary folder. Throws UnprotectableTables when no suppression protects a count.
 */
export function safeEditions(
  counted: Counted,
  dataFolder: string,
  {
    publishedOn,
    reason,
    isElsewhere,
    history = [],
    mostSmall,
    onStep = () => {},
    onForecast = () => {},
  }: SafeEditionOptions,
): SafeEditions {
  const { metadata } = counted.summary;
  const isFictitious = metadata.statut === 'demonstration';
  const there = readData(dataFolder).datasets;
  const isApart = isElsewhere && isFictitious;
  const datasets: Datasets = isApart ? onlyRegisters(there) : there;
  const refusal = refuseFiction(isFictitious, datasets);
  if (refusal.length > 0) return { ...nothing, anomalies: refusal };
  const committed = committedDatasets(datasets, isFictitious);
  const { plan } = counted;
  onStep('types de parcours');
  const typology = typologyTables(
    followedAnew(counted, committed),
    committedTypes(datasets, metadata.statut),
  );
  const nameless = namelessTypes(typology.tables.parcours_types_mois, datasets);
  if (nameless.length > 0) return { ...nothing, anomalies: nameless };
  const archive = archivedMonths(datasets, {
    years: [...plan.open, ...plan.closing],
    extractedOn: metadata.date_extraction,
    isFictitious,
  });
  const register = territoryRegister(datasets) ?? [];
  const { tables, levels } = tablesToPublish(counted, {
    register,
    committed,
    isFictitious,
    mostSmall,
  });
  onForecast({ levels, seconds: protectionSeconds(tables, register) });
  const { replaced, beside } = rowsAround(tables, committed, plan.closing);
  const { rows: safe, worlds } = protectDatasets(
    tables,
    register,
    {
      beside: { ...beside, activite_mensuelle_anterieure: archive },
      recorded: isFictitious ? [] : [formerRows(datasets)],
      history: [replaced, ...(isFictitious ? [] : history)],
    },
    onStep,
  );
  const isNew = ({ contract, year }: NewEdition) => !isRevised(plan, contract.name, year);
  const editions = newEditions(
    { ...safe, ...typology.tables, activite_mensuelle_anterieure: archive },
    isFictitious,
  ).filter(isNew);
  const day = publishedOn ?? metadata.date_extraction;
  const final = finalRevisions(datasets, comparedTables(counted.tables, safe, plan), {
    date: day,
    reason,
    dataFolder,
    years: plan.revised,
  });
  const refused = [
    ...final.anomalies,
    ...repeatedRevisions(datasets, final.revised, '--publication'),
  ];
  if (refused.length > 0) return { ...nothing, anomalies: refused };
  const before = folderFiles(dataFolder);
  const written = new Map([
    ...filesOf(editions, (name, own) =>
      datasetFiles(own, metadata, publishedOn, {
        kept: committed.get(name)?.metadata ?? null,
        there: before,
      }),
    ),
    ...final.files,
    ...recordFiles(revisions, dataFolder, final.revised, { date: day, source: metadata.source }),
  ]);
  const backdated = backdatedDatasets(committed, written);
  if (backdated.length > 0) return { ...nothing, anomalies: backdated };
  const all = closedTotals(
    candidateData(dataFolder, written, committed, isApart ? ingestedDatasets : []),
    plan.closing,
  );
  onStep('audit');
  const { anomalies, publishable } = inFolder(all, (folder) =>
    checkPublication(folder, { worlds }),
  );
  return {
    anomalies,
    audit: publishable?.audit ?? null,
    files: publishable === null ? null : { written, all },
    secret: secretCounts(safe),
    changes: describedChanges(editions, committed),
    revised: final.revised.length,
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

/** The datasets that the ingestion writes. */
export const ingestedDatasets = [
  'activite_annuelle',
  'profil_annuel',
  'activite_mensuelle',
  'cumuls_mensuels',
  'activite_mensuelle_anterieure',
  'parcours_situations',
  'parcours_transitions',
  'parcours_premiere_entree',
  'parcours_apres_formation',
  'parcours_types',
  'parcours_types_mois',
] as const;

/** What the committed data hold of each ingested dataset. */
function committedDatasets(
  datasets: Datasets,
  isFictitious: boolean,
): Map<string, CommittedDataset> {
  return new Map(
    ingestedDatasets.map((name) => [name, committedDataset(datasets, name, isFictitious)]),
  );
}

/** Fictitious editions that are written elsewhere stand beside nothing but the registers. */
function onlyRegisters(datasets: Datasets): Datasets {
  const written: readonly string[] = ingestedDatasets;
  return new Map([...datasets].filter(([name]) => !written.includes(name)));
}

/** Fictitious figures never take the place of real ones. */
function refuseFiction(isFictitious: boolean, datasets: Datasets): Anomaly[] {
  if (!isFictitious) return [];
  const real = ingestedDatasets.filter(
    (name) => committedDataset(datasets, name, false).metadata !== null,
  );
  return real.map((name) =>
    error(
      { file: `data/${name}/dataset.yaml`, line: 1, column: 1 },
      'le jeu contient des éditions réelles, et l’extrait est de démonstration',
      'un extrait réel',
      'corrigez statut dans extraction.yaml, ou écrivez ailleurs avec --sortie',
    ),
  );
}

/** Sequences of the cohorts whose types are not published yet. */
function followedAnew(
  { sequences }: Counted,
  committed: ReadonlyMap<string, CommittedDataset>,
): Counted['sequences'] {
  const frozen = committed.get('parcours_types')?.frozen ?? new Set();
  return sequences.filter(({ cohorte }) => !frozen.has(cohorte));
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

/** Datasets of which an edition would be published before the day that is said of it. */
function backdatedDatasets(
  committed: ReadonlyMap<string, CommittedDataset>,
  written: DataFiles,
): Anomaly[] {
  return [...committed].flatMap(([name, { metadata }]) => {
    const path = `${name}/dataset.yaml`;
    const now = written.get(path);
    if (metadata === null || now === undefined) return [];
    return backdatedEditions(`data/${path}`, metadata, parse(Buffer.from(now).toString()));
  });
}

function secretCounts(safe: TableRows): SafeEditions['secret'] {
  return Object.entries(safe)
    .filter(([, rows]) => rows.length > 0)
    .map(([dataset, rows]) => ({
      dataset,
      rows: rows.length,
      secret: rows.filter(({ statut_valeur: status }) => status === 'secret').length,
    }));
}

/** What the editions of each dataset make of those that are there. */
function describedChanges(
  editions: readonly NewEdition[],
  committed: ReadonlyMap<string, CommittedDataset>,
): DatasetChanges[] {
  const groups: Map<Contract, NewEdition[]> = Map.groupBy(editions, ({ contract }) => contract);
  return [...groups].flatMap(([contract, own]) => {
    const there = committed.get(contract.name);
    const rows = own.flatMap((edition) => edition.rows);
    return there === undefined ? [] : [describeChanges(contract, there, rows)];
  });
}
