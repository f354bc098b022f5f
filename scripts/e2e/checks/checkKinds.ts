import { join } from 'node:path';
import { pageKinds } from '../pageKinds.ts';
import { pageTypes } from '../pageTypes.ts';
import { publishedData } from '../publishedData.ts';

/** The kinds of page that a built site does not have. */
export interface KindReport {
  /** Nothing that is published calls for them. */
  absent: string[];
  /** What is published calls for them. */
  missing: string[];
}

/** Every kind of page is there that the published datasets call for. */
export function checkKinds(folder: string): KindReport {
  const { names } = publishedData(join(folder, 'donnees'));
  const built = new Set(pageTypes(folder).map(({ kind }) => kind));
  const absent = pageKinds.filter((kind) => !built.has(kind));
  const isCalledFor = ({ dataset, mayBeAbsent }: (typeof pageKinds)[number]) =>
    !mayBeAbsent && (dataset === undefined || names.has(dataset));
  return {
    absent: absent.filter((kind) => !isCalledFor(kind)).map(({ address }) => address),
    missing: absent.filter(isCalledFor).map(({ address }) => `no page ${address}`),
  };
}
