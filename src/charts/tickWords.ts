import { color } from './palette.ts';
import type { ValueScale } from './valueScale.ts';
import type { Word } from './words.ts';

/** The ticks of a horizontal axis, written under it. */
export function tickWords(
  { ticks, format }: ValueScale,
  { px, y, size }: { px: (value: number) => number; y: number; size: number },
): Word[] {
  return ticks.map((tick) => ({
    x: px(tick),
    y,
    text: format(tick),
    size,
    anchor: 'middle',
    fill: color('muted'),
  }));
}
