import { join } from 'node:path';
import { pageKinds } from '../pageKinds.ts';
import { pageTypes } from '../pageTypes.ts';
import { type PublishedData, publishedData } from '../publishedData.ts';

/** The kinds of page that a built site does not have. */
export interface KindReport {
  /** Nothing that is published calls for them. */
  absent: string[];
  /** What is published calls for them. */
  missing: string[];
}

/** Whether the last year of a dataset has activity at a level of territory. */
function holdsLevel(data: PublishedData, dataset: string, level: string): boolean {
  const rows = [...(data.dataset(dataset)?.rows.values() ?? [])];
  const last = rows
    .map(({ annee = '' }) => annee)
    .sort()
    .at(-1);
  return rows.some(
    (row) =>
      row.annee === last &&
      row.territoire_niveau === level &&
      row.indicateur === 'jeunes_accompagnes',
  );
}

/** Every kind of page is there that the published datasets call for. */
export function checkKinds(folder: string): KindReport {
  const data = publishedData(join(folder, 'donnees'));
  const built = new Set(pageTypes(folder).map(({ kind }) => kind));
  const absent = pageKinds.filter((kind) => !built.has(kind));
  const isCalledFor = ({ dataset, level, mayBeAbsent }: (typeof pageKinds)[number]) =>
    !mayBeAbsent &&
    (dataset === undefined || data.names.has(dataset)) &&
    (dataset === undefined || level === undefined || holdsLevel(data, dataset, level));
  return {
    absent: absent.filter((kind) => !isCalledFor(kind)).map(({ address }) => address),
    missing: absent.filter(isCalledFor).map(({ address }) => `no page ${address}`),
  };
}
