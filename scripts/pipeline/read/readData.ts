import { existsSync } from 'node:fs';
import { contracts } from '../../../src/contracts/contracts.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { recordedRevisions } from '../revisions/recordedRevisions.ts';
import { formerTexts } from './formerTexts.ts';
import { readDataset } from './readDataset.ts';
import { visibleEntries } from './visibleEntries.ts';

/** Files of `data/` that are not datasets. */
const otherEntries = ['README.md', 'editeur.yaml', 'sources.yaml', 'contours/'];

const readContracts = contracts.filter(({ assembly }) => assembly !== 'computed');

/**
 * Reads every dataset of a data folder; `label` stands for the folder in the messages. `unread`: what
 * of `anomalies` is missing from the datasets.
 */
export function readData(root: string, label = 'data') {
  const datasets = new Map<string, Dataset>();
  const anomalies: Anomaly[] = strayEntries(root, label);
  const unread: Anomaly[] = [];
  const revised = readDataset(revisions, root, label);
  const recorded = Map.groupBy(
    recordedRevisions(revised.dataset, formerTexts(root, revised.dataset)),
    ({ dataset }) => dataset,
  );
  for (const contract of readContracts) {
    const reading =
      contract.name === revisions.name
        ? revised
        : readDataset(contract, root, label, recorded.get(contract.name));
    for (const anomaly of reading.anomalies) anomalies.push(anomaly);
    for (const anomaly of reading.unread) unread.push(anomaly);
    if (reading.dataset !== null) datasets.set(contract.name, reading.dataset);
  }
  return { datasets, unread, anomalies };
}

function strayEntries(root: string, label: string): Anomaly[] {
  if (!existsSync(root)) return [];
  const known = new Set([...otherEntries, ...readContracts.map(({ name }) => `${name}/`)]);
  return visibleEntries(root)
    .filter((name) => !known.has(name))
    .map((name) =>
      error(
        { file: `${label}/${name}`, line: 1, column: 1 },
        'ce dossier ou fichier n’est pas un jeu de données connu',
        `les fichiers README.md, editeur.yaml et sources.yaml, les dossiers contours, ${readContracts.map(({ name }) => name).join(', ')}`,
        namingRemedy(
          name.replace(/\/$/, ''),
          [
            ...otherEntries.map((one) => one.replace(/\/$/, '')),
            ...readContracts.map((contract) => contract.name),
          ],
          'corrigez son nom ou déplacez-le hors de data/',
        ),
      ),
    );
}
