import { color } from './palette.ts';
import { type Box, placeLabel } from './placeLabel.ts';
import { sampleLine } from './sampleLine.ts';
import type { Series } from './seriesPoints.ts';
import { textWidth } from './textWidth.ts';
import { lineHeight } from './wordLines.ts';
import type { Word } from './words.ts';

/** Months whose values are written: the last one is at the end of the line, with the name. */
export const writtenMonths = [6, 12, 18];

interface CurveFrame {
  px: (month: number) => number;
  py: (value: number) => number;
  size: number;
  bounds: Box;
}

/** The values at 6, 12 and 18 months, over the upper curve and under the lower one. */
export function valuesAlong(
  drawn: readonly Series[],
  { px, py, size, bounds }: CurveFrame,
  fillOf: (one: Series) => string,
  write: (value: number) => string,
): Word[] {
  const obstacles = drawn.flatMap(({ points }) =>
    sampleLine(points.map((point) => ({ x: px(point.x), y: py(point.value) }))),
  );
  const end = Math.max(...drawn.flatMap(({ points }) => points.map((point) => point.x)));
  return drawn.flatMap((one) =>
    one.points
      .filter((point) => writtenMonths.includes(point.x) && point.x < end)
      .map((point): Word => {
        const text = write(point.value);
        const box = { width: textWidth(text, size), height: lineHeight(size) };
        const others = drawn.flatMap((other) =>
          other === one ? [] : other.points.filter(({ x }) => x === point.x),
        );
        const isLower = others.some(({ value }) => value > point.value);
        const sides = isLower
          ? (['belowRight', 'below', 'right', 'aboveLeft'] as const)
          : (['aboveLeft', 'above', 'left', 'belowRight'] as const);
        const at = { x: px(point.x), y: py(point.value), gap: 7 };
        const place = placeLabel(at, box, obstacles, bounds, sides);
        obstacles.push(place.box);
        return {
          ...{ x: place.x, y: place.y, anchor: place.anchor, text, size },
          bold: true,
          fill: fillOf(one),
          halo: color('paper'),
        };
      }),
  );
}
