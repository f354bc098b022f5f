import type { CountKind } from './countKind.ts';
import { indicatorCatalogue } from './indicatorCatalogue.ts';

const kinds = new Map(indicatorCatalogue.map(({ id, counts }) => [id, counts]));

/**
 * What a count of an indicator counts: people, where the catalogue does not hold the indicator, or
 * holds it to count nothing.
 */
export function indicatorCountKind(id: string): CountKind {
  const kind = kinds.get(id) ?? 'people';
  return kind === 'nothing' ? 'people' : kind;
}
