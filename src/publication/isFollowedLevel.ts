import { activiteMensuelle } from '../contracts/activiteMensuelle.ts';
import type { TerritoryKey } from './keyFigure.ts';
import { readPublished } from './readPublished.ts';

type Level = TerritoryKey['level'];

let levels: ReadonlySet<string> | null = null;

const keyOf = (year: string, level: Level) => `${year}|${level}`;

/** Whether the monthly follow-up of a year (AAAA) holds the territories of a level. */
export function isFollowedLevel(year: string, level: Level): boolean {
  levels ??= new Set(
    readPublished(activiteMensuelle).map(({ periode, territoire_niveau }) =>
      keyOf(periode.slice(0, 4), territoire_niveau),
    ),
  );
  return levels.has(keyOf(year, level));
}
