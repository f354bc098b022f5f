import { missionsLocalesSemblables } from '../contracts/missionsLocalesSemblables.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type SimilarStructure = PublishedRow<typeof missionsLocalesSemblables>;

/** The missions locales nearest to one by size and profile, the nearest first. */
export function similarStructures(code: string): SimilarStructure[] {
  return readPublished(missionsLocalesSemblables).filter((row) => row.code === code);
}
