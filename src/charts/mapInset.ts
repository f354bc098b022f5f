import type { MapGround, MapShape } from './mapGround.ts';
import { type Box, overlap } from './placeLabel.ts';
import type { Word } from './words.ts';

/** A corner of the map where a part of it is shown larger. */
export interface MapInset<S extends MapShape> {
  /** Where it is, in pixels, and the part of the map that it shows. */
  box: Box;
  window: Box;
  zoom: number;
  /** The shapes that it shows, and those of them that it shows whole. */
  shapes: S[];
  whole: ReadonlySet<S>;
  words: Word[];
}

/** A shape is too small to be pointed at under it, in pixels (WCAG 2.2, criterion 2.5.8). */
const smallest = 24;
const zoom = 4;
/** Its side, as a part of the width of the map. */
const part = 0.33;

/** The surroundings of the smallest shape, in an empty corner; null where it is large enough, or no corner is. */
export function mapInset<S extends MapShape>(
  shapes: readonly S[],
  { width, height }: MapGround,
): MapInset<S> | null {
  const sideOf = ({ box }: S) => Math.min(box.right - box.left, box.bottom - box.top);
  const [small] = shapes.toSorted((a, b) => sideOf(a) - sideOf(b));
  if (small === undefined || sideOf(small) >= smallest) return null;
  const side = width * part;
  const [left, right] = [1, width - side - 1];
  const [top, bottom] = [1, height - side - 1];
  const corners = [
    { left: right, top: bottom },
    { left: right, top },
    { left, top: bottom },
    { left, top },
  ].map((corner) => ({ ...corner, right: corner.left + side, bottom: corner.top + side }));
  const covered = (box: Box) => shapes.filter((shape) => overlap(shape.box, box)).length;
  const box = corners.find((corner) => corner.top > 0 && covered(corner) === 0);
  if (box === undefined) return null;
  const half = side / zoom / 2;
  const x = (small.box.left + small.box.right) / 2;
  const y = (small.box.top + small.box.bottom) / 2;
  const window = { left: x - half, right: x + half, top: y - half, bottom: y + half };
  const shown = shapes.filter((shape) => overlap(shape.box, window));
  const isWhole = (shape: S) =>
    shape.box.left >= window.left &&
    shape.box.right <= window.right &&
    shape.box.top >= window.top &&
    shape.box.bottom <= window.bottom;
  const text = `Agrandi ${zoom} fois`;
  return {
    ...{ box, window, zoom, shapes: shown, whole: new Set(shown.filter(isWhole)) },
    words: [{ x: box.left + 4, y: box.top - 9, text, size: 12, anchor: 'start' }],
  };
}
