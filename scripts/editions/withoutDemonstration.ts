import { parseDocument } from 'yaml';
import type { Contract } from '../../src/contracts/contract.ts';
import { contracts } from '../../src/contracts/contracts.ts';
import type { DatasetMetadata } from '../../src/contracts/datasetMetadata.ts';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import type { DataFiles } from '../ingest/editions/datasetFiles.ts';
import { readMetadata } from '../pipeline/read/readMetadata.ts';
import { report } from '../pipeline/report.ts';
import { withoutEditions } from '../pipeline/write/withoutEditions.ts';
import { withRealTexts } from './withRealTexts.ts';

/** A data folder without its fictitious editions, and the paths of their files. */
export interface RealData {
  files: DataFiles;
  removed: string[];
}

/**
 * Takes every demonstration edition out of the files of a data folder, with what dataset.yaml says of
 * them; a dataset that holds nothing else goes away whole. Throws ChangeRefusal where a dataset.yaml
 * cannot be read: nothing is removed by guess.
 */
export function withoutDemonstration(there: DataFiles): RealData {
  const files = new Map(there);
  for (const contract of contracts) keepReal(files, contract);
  const removed = [...there.keys()].filter((path) => !files.has(path));
  return { files, removed };
}

function keepReal(files: DataFiles, contract: Contract): void {
  const path = `${contract.name}/dataset.yaml`;
  const yaml = files.get(path);
  if (yaml === undefined) return;
  const metadata = readMetadata(`data/${path}`, yaml);
  if (Array.isArray(metadata)) {
    throw new ChangeRefusal(...report(metadata), '', 'Rien n’a été écrit.');
  }
  const statusOf = (one: DatasetMetadata['editions'][number]) => one.statut ?? metadata.statut;
  const fictitious = metadata.editions.filter((one) => statusOf(one) === 'demonstration');
  if (fictitious.length === 0) return;
  const names = new Set(fictitious.map(({ fichier }) => fichier));
  if (names.size === metadata.editions.length) {
    for (const file of files.keys()) if (file.startsWith(`${contract.name}/`)) files.delete(file);
    return;
  }
  for (const name of names) files.delete(`${contract.name}/${name}`);
  const real = withRealTexts(Buffer.from(yaml).toString('utf8'), contract, metadata);
  files.set(path, Buffer.from(asReal(withoutEditions(real, names), metadata)));
}

/** Real editions are not of demonstration because their dataset was. */
function asReal(yaml: string, { statut }: DatasetMetadata): string {
  if (statut !== 'demonstration') return yaml;
  const document = parseDocument(yaml);
  document.set('statut', 'provisoire');
  return document.toString({ lineWidth: 0 });
}
