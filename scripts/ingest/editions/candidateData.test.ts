import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { candidateData } from './candidateData.ts';
import type { CommittedDataset } from './committedDataset.ts';
import type { DataFiles } from './datasetFiles.ts';

const files = {
  'README.md': 'à lire',
  'activite_annuelle/2022.csv': 'fictif',
  'activite_annuelle/2023.csv': 'fictif',
  'activite_annuelle/2021.csv': 'réel',
  'activite_annuelle/dataset.yaml': 'ancien',
  'profil_annuel/2022.csv': 'fictif',
  'profil_annuel/dataset.yaml': 'ancien',
  'reseau_annuel/2022.csv': 'autre',
};

const fictitious = (...years: number[]): CommittedDataset => ({
  metadata: null,
  frozen: new Set(),
  removed: new Set(years),
  rows: [],
});

test('fictitious editions of what is written go away, everything else stays', () => {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [join('data', path), text])),
  );
  const written: DataFiles = new Map(
    ['activite_annuelle/2023.csv', 'activite_annuelle/dataset.yaml'].map((path) => [
      path,
      Buffer.from('nouveau'),
    ]),
  );
  const committed = new Map([
    ['activite_annuelle', fictitious(2022, 2023)],
    // Nothing of it is written: its fictitious edition is still announced by its dataset.yaml.
    ['profil_annuel', fictitious(2022)],
  ]);
  const found = candidateData(join(folder, 'data'), written, committed);
  const texts = [...found].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  const { 'activite_annuelle/2022.csv': _, ...others } = files;
  expect(Object.fromEntries(texts)).toEqual({
    ...others,
    'activite_annuelle/2023.csv': 'nouveau',
    'activite_annuelle/dataset.yaml': 'nouveau',
  });
});

test('a trial of fictitious editions stands beside none of the datasets that are ingested', () => {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [join('data', path), text])),
  );
  const written: DataFiles = new Map([['activite_annuelle/2023.csv', Buffer.from('nouveau')]]);
  const apart = ['activite_annuelle', 'profil_annuel'];
  const found = candidateData(join(folder, 'data'), written, new Map(), apart);
  expect([...found.keys()].sort()).toEqual([
    'README.md',
    'activite_annuelle/2023.csv',
    'reseau_annuel/2022.csv',
  ]);
});
