import type { MapPoint } from './mapPoints.ts';
import { color } from './palette.ts';
import { type Box, placeLabel } from './placeLabel.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import type { Word } from './words.ts';

/** Towns that a reader knows, the most useful first; those that find no room are left out. */
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

/** Names of towns beside their points, where they touch no point, no legend and no other name. */
export function townWords(
  points: readonly MapPoint[],
  towns: readonly string[],
  { size, bounds, taken }: { size: number; bounds: Box; taken: readonly Box[] },
): Word[] {
  const obstacles: Box[] = [
    ...taken,
    ...points.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
  ];
  return towns.flatMap((town): Word[] => {
    const point = points.find((candidate) => candidate.town === town);
    if (!point) return [];
    const box = { width: textWidth(town, size), height: lineHeight(size) };
    const place = placeLabel({ ...point, gap: point.r + 3 }, box, obstacles, bounds);
    if (place.collisions > 0) return [];
    obstacles.push(place.box);
    const { x, y, anchor } = place;
    return [{ x, y, anchor, text: town, size, fill: color('ink'), halo: color('land') }];
  });
}
