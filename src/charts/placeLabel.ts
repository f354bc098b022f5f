export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
  /** How many obstacles the label touches; 1000 more when it leaves the bounds. */
  collisions: number;
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'aboveLeft' | 'belowRight';

/** True when two boxes share some area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/** Obstacles that a label would touch if it were written there. */
export function tryLabel(
  place: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>,
  { width, height }: { width: number; height: number },
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel {
  const { x, y, anchor } = place;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  const touched = obstacles.filter((obstacle) => overlap(box, obstacle)).length;
  return { ...place, box, collisions: touched + (inside(box, bounds) ? 0 : 1000) };
}

/**
 * Places a label of a given size around a point, at `gap` pixels, on the side where it touches the
 * fewest obstacles without leaving `bounds`; among equals, the first of `sides`.
 */
export function placeLabel(
  { x, y, gap }: { x: number; y: number; gap: number },
  size: { width: number; height: number },
  obstacles: readonly Box[],
  bounds: Box,
  sides: readonly Side[] = ['aboveLeft', 'right', 'left', 'above', 'below', 'belowRight'],
): PlacedLabel {
  const far = gap + size.height / 2;
  const places = {
    right: { x: x + gap, y, anchor: 'start' },
    left: { x: x - gap, y, anchor: 'end' },
    above: { x, y: y - far, anchor: 'middle' },
    below: { x, y: y + far, anchor: 'middle' },
    aboveLeft: { x: x - gap / 2, y: y - far, anchor: 'end' },
    belowRight: { x: x + gap / 2, y: y + far, anchor: 'start' },
  } as const;
  return sides
    .map((side) => tryLabel(places[side], size, obstacles, bounds))
    .reduce((best, next) => (next.collisions < best.collisions ? next : best));
}
