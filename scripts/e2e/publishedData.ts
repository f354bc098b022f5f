import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a published CSV: its cells as they stand in the file. */
export type PublishedRow = Record<string, string>;

/** The part of datapackage.json that the tests rely on. */
interface Resource {
  path: string;
  dialect?: { delimiter?: string };
  schema?: { primaryKey?: string | string[] };
}

/** One published dataset, its rows found by the values of the key's columns joined by `|`. */
export interface PublishedDataset {
  demonstration: boolean;
  rows: ReadonlyMap<string, PublishedRow>;
}

/** The open data of a built site. */
export interface PublishedData {
  demonstration: boolean;
  /** Names of its datasets; files of one territory are none. */
  names: ReadonlySet<string>;
  /** Null for a dataset that the data package does not describe with a key. */
  dataset(name: string): PublishedDataset | null;
}

/** True where any object of a JSON document has `"statut": "demonstration"`. */
function saysDemonstration(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('statut' in value && value.statut === 'demonstration') return true;
  return Object.values(value).some(saysDemonstration);
}

function readDataset(folder: string, resource: Resource): PublishedDataset {
  const key = [resource.schema?.primaryKey ?? []].flat();
  const records: PublishedRow[] = parse(readFileSync(join(folder, resource.path)), {
    bom: true,
    columns: true,
    delimiter: resource.dialect?.delimiter ?? ',',
  });
  const rows = new Map(records.map((row) => [key.map((column) => row[column]).join('|'), row]));
  const marked = records.some(({ statut }) => statut === 'demonstration');
  return { demonstration: marked || saysDemonstration(resource), rows };
}

/** Opens the `donnees` folder of a built site; each CSV is read when first asked for. */
export function publishedData(folder: string): PublishedData {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const { resources }: { resources: Resource[] } = JSON.parse(text);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const known = new Map<string, PublishedDataset | null>();
  return {
    demonstration: saysDemonstration(JSON.parse(text)) || saysDemonstration(manifest),
    names: new Set(resources.flatMap(({ path }) => /^(\w+)\.csv$/.exec(path)?.[1] ?? [])),
    dataset(name) {
      const resource = resources.find(({ path }) => path === `${name}.csv`);
      const keyed = resource?.schema?.primaryKey !== undefined;
      if (!known.has(name))
        known.set(name, resource && keyed ? readDataset(folder, resource) : null);
      return known.get(name) ?? null;
    },
  };
}
