import type { Dimension } from '../contracts/profileModalities.ts';
import { tauxParProfil } from '../contracts/tauxParProfil.ts';
import { region } from './keyFigure.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type ProfileRate = PublishedRow<typeof tauxParProfil>;

let index: Map<string, ProfileRate[]> | null = null;

const keyOf = (year: number, code: string, indicator: string) => `${year}|${code}|${indicator}`;

/** A ratio of article 4 by modality of some dimensions, in their order; none where not published. */
export function profileRates(
  year: number,
  indicator: string,
  dimensions: readonly Dimension[],
  code = region.code,
): ProfileRate[] {
  index ??= Map.groupBy(readPublished(tauxParProfil), (row) =>
    keyOf(row.annee, row.territoire_code, row.indicateur),
  );
  const rows = index.get(keyOf(year, code, indicator)) ?? [];
  return dimensions.flatMap((dimension) => rows.filter((row) => row.dimension === dimension));
}
