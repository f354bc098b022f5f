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
  /** How many obstacles the label touches. */
  collisions: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places a label of a given size around a point, where it touches the fewest obstacles without
 * leaving `bounds`; among equals: above left, right, left, above, below, then below right.
 */
export function placeLabel(
  point: { x: number; y: number; gap: number },
  size: { width: number; height: number },
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel {
  const { x, y, gap } = point;
  const far = gap + size.height / 2;
  const places = [
    { x: x - gap / 2, y: y - far, anchor: 'end' },
    { x: x + gap, y, anchor: 'start' },
    { x: x - gap, y, anchor: 'end' },
    { x, y: y - far, anchor: 'middle' },
    { x, y: y + far, anchor: 'middle' },
    { x: x + gap / 2, y: y + far, anchor: 'start' },
  ] as const;
  const tried = places.map((place) => {
    const box = labelBox(place, size);
    const outside =
      box.left < bounds.left ||
      box.right > bounds.right ||
      box.top < bounds.top ||
      box.bottom > bounds.bottom;
    const touched = obstacles.filter((obstacle) => overlap(box, obstacle)).length;
    return { ...place, box, collisions: touched + (outside ? 1000 : 0) };
  });
  return tried.reduce((best, next) => (next.collisions < best.collisions ? next : best));
}

function labelBox(
  { x, y, anchor }: { x: number; y: number; anchor: string },
  { width, height }: { width: number; height: number },
): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}
