import { stringify as toYaml } from 'yaml';
import { type DatasetMetadata, datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { Datasets } from '../../pipeline/dataset.ts';
import { csvText } from '../../pipeline/write/csvText.ts';
import type { ExtractMetadata } from '../format/extractMetadata.ts';
import type { DataFiles } from './datasetFiles.ts';
import type { RevisionRow } from './revisionRows.ts';

/** The files of `revisions` with these rows after those of the year; none when nothing is revised. */
export function revisionFiles(
  datasets: Datasets,
  rows: readonly RevisionRow[],
  { source }: ExtractMetadata,
  publishedOn: string,
): DataFiles {
  if (rows.length === 0) return new Map();
  const fichier = `${publishedOn.slice(0, 4)}.csv`;
  const there = datasets.get(revisions.name);
  const before = (there?.rows ?? [])
    .filter(({ edition }) => edition.metadata.fichier === fichier)
    .map(({ values }): Row => values);
  const others = there?.metadata.editions.filter((edition) => edition.fichier !== fichier) ?? [];
  const metadata: DatasetMetadata = datasetMetadata.parse({
    titre: revisions.title,
    description: revisions.description,
    source,
    licence: 'lov2',
    statut: 'provisoire',
    ...there?.metadata,
    editions: [...others, { fichier, date_publication: publishedOn }],
  });
  const columns = Object.keys(revisions.row.shape);
  return new Map([
    [`${revisions.name}/${fichier}`, Buffer.from(csvText(columns, [...before, ...rows]))],
    [`${revisions.name}/dataset.yaml`, Buffer.from(toYaml(metadata, { lineWidth: 0 }))],
  ]);
}
