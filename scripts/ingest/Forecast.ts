import type { LevelChoice } from './coarsen/levelChoices.ts';

/** What is known of an ingestion in seconds, before the long work. */
export interface Forecast {
  levels: LevelChoice[];
  /** About how many seconds the protection and the audit will take. */
  seconds: number;
}
