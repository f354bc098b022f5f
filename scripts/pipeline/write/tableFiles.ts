import type { BegunForms } from './beginForms.ts';
import type { PublishedFile } from './publishedFile.ts';

/** Each table in its four forms: CSV, XLSX, Parquet, JSON. */
export async function tableFiles({ json, others }: BegunForms): Promise<PublishedFile[]> {
  const made = await others.files;
  return json.flatMap((file, rank) => [...(made[rank] ?? []), file]);
}
