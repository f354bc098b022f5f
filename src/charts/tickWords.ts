import { color } from './palette.ts';
import { textWidth } from './textWidth.ts';
import type { ValueScale } from './valueScale.ts';
import type { Word } from './words.ts';

/** Least space between two labels, in pixels. */
const gap = 8;

/** The ticks of a horizontal axis, written under it: one in two or more where they would touch. */
export function tickWords(
  { ticks, format }: ValueScale,
  { px, y, size }: { px: (value: number) => number; y: number; size: number },
): Word[] {
  const [first = 0, second = first] = ticks;
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(format(tick), size)));
  const every = Math.ceil((widest + gap) / (px(second) - px(first) || Number.POSITIVE_INFINITY));
  return ticks
    .filter((_, rank) => rank % Math.max(1, every) === 0)
    .map((tick) => ({
      x: px(tick),
      y,
      text: format(tick),
      size,
      anchor: 'middle',
      fill: color('muted'),
    }));
}
