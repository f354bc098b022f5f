import { type LeaderLabel, leaderLabel } from './leaderLabel.ts';
import type { MapPoint } from './mapPoints.ts';
import { color } from './palette.ts';
import { type Box, type PlacedLabel, placeLabel } from './placeLabel.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import type { Word } from './words.ts';

/** Towns that a reader knows, the most useful first. */
export const knownTowns: readonly string[] = [
  'Bordeaux',
  'Poitiers',
  'Limoges',
  'La Rochelle',
  'Pau',
  'Bayonne',
  'Périgueux',
  'Agen',
  'Mont-de-Marsan',
  'Guéret',
  'Niort',
  'Angoulême',
  'Tulle',
];

/** How many towns, the first of the list, are named even if it takes a line to their point. */
const alwaysNamed = 3;

export interface TownNames {
  words: Word[];
  leaders: LeaderLabel['line'][];
}

/**
 * Names of towns beside their points, where they touch no point, no legend and no other name; a
 * name that finds no room is left out, or drawn at the end of a line for the main towns.
 */
export function townWords(
  points: readonly Pick<MapPoint, 'x' | 'y' | 'r' | 'town'>[],
  towns: readonly string[],
  { size, bounds, taken }: { size: number; bounds: Box; taken: readonly Box[] },
): TownNames {
  const obstacles: Box[] = [
    ...taken,
    ...points.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
  ];
  const names: TownNames = { words: [], leaders: [] };
  const write = (text: string, { x, y, anchor, box }: PlacedLabel) => {
    obstacles.push(box);
    names.words.push({ x, y, anchor, text, size, halo: color('land') });
  };
  for (const [rank, town] of towns.entries()) {
    const point = points.find((candidate) => candidate.town === town);
    if (!point) continue;
    const box = { width: textWidth(town, size), height: lineHeight(size) };
    const near = placeLabel({ ...point, gap: point.r + 3 }, box, obstacles, bounds, [
      'right',
      'left',
      'above',
      'below',
    ]);
    const far =
      near.collisions > 0 && rank < alwaysNamed && leaderLabel(point, box, obstacles, bounds);
    if (near.collisions === 0) write(town, near);
    else if (far) {
      write(town, far);
      names.leaders.push(far.line);
    }
  }
  return names;
}
