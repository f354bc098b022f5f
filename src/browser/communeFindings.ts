import type { CommuneMatch, CommuneMatches } from './communeMatches.ts';
import { missionsOf } from './missionsOf.ts';

/** A municipality to answer about, or those of one mission locale that share a postal code. */
export type CommuneFinding =
  | { match: CommuneMatch; whole: boolean }
  | { together: readonly [CommuneMatch, ...CommuneMatch[]] };

/**
 * What is answered to a typed text: once for a postal code whose municipalities all have one mission
 * locale, else of each municipality. What was typed is answered whole, what only holds it in short.
 */
export function communeFindings({ by, matches, same }: CommuneMatches): CommuneFinding[] {
  const [first, ...others] = matches;
  if (first === undefined) return [];
  const isShared = by === 'code_postal' && others.length > 0;
  if (isShared && missionsOf(matches)?.length === 1) return [{ together: [first, ...others] }];
  return matches.map((match, rank) => ({
    match,
    whole: others.length === 0 || (!isShared && rank < same),
  }));
}
