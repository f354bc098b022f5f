import { z } from 'zod';
import { type Publisher, publisherContract } from '../../../src/contracts/publisher.ts';

export interface Blank {
  path: string[];
  /** What the value is, in French. */
  title: string;
}

/** What the publisher has not filled in yet, in the order of the contract. */
export function publisherBlanks(publisher: Publisher): Blank[] {
  return blanksOf(publisherContract, publisher, []);
}

function blanksOf(schema: z.ZodType, value: unknown, path: string[]): Blank[] {
  if (value === null) return [{ path, title: schema.meta()?.title ?? path.join(' › ') }];
  if (!(schema instanceof z.ZodObject)) return [];
  const record = value as Record<string, unknown>;
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    blanksOf(field as z.ZodType, record[key], [...path, key]),
  );
}
