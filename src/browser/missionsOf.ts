import type { CommuneMatch, FoundStructure } from './communeMatches.ts';

/** The missions locales of some municipalities, each once; null where the coverage misses one of them. */
export function missionsOf(matches: readonly CommuneMatch[]): FoundStructure[] | null {
  if (matches.some(({ missions }) => missions.length === 0)) return null;
  return [...new Set(matches.flatMap(({ missions }) => missions))];
}
