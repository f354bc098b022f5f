import { z } from 'zod';
import { wholePublication } from './wholePublication.ts';

const distribution = z.object({
  '@id': z.string(),
  title: z.string(),
  mediaType: z.string(),
  byteSize: z.int(),
  checksum: z.object({ checksumValue: z.string() }),
});

const catalogDataset = z.object({
  '@id': z.string(),
  identifier: z.string(),
  title: z.string(),
  description: z.string(),
  /** None where the source says none. */
  license: z.string().optional(),
  keyword: z.array(z.string()),
  publisher: z.object({ name: z.string() }),
  issued: z.iso.date(),
  modified: z.iso.date(),
  temporal: z.object({ startDate: z.iso.date(), endDate: z.iso.date() }).optional(),
  distribution: z.array(distribution),
});

export type CatalogDataset = z.infer<typeof catalogDataset>;

let read: CatalogDataset[] | null = null;

/** The entry of a dataset in the catalogue, as `/donnees/catalog.jsonld` says it. */
export async function catalogEntry(name: string): Promise<CatalogDataset> {
  read ??= z
    .object({ dataset: z.array(catalogDataset) })
    .parse(JSON.parse(await wholePublication('catalog.jsonld'))).dataset;
  const entry = read.find((dataset) => dataset['@id'] === `${name}/`);
  if (entry === undefined) throw new Error(`jeu de données absent du catalogue : ${name}`);
  return entry;
}
