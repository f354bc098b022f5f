import { textWidth } from './textWidth.ts';
import type { ValueScale } from './valueScale.ts';

interface Room {
  /** Width of the labels at the left, 0 when they are above their rows. */
  left: number;
  width: number;
  /** Values written at the right, and their size. */
  texts: readonly string[];
  size: number;
  /** Size of the ticks. */
  small: number;
  /** Between the axis and the values. */
  gap?: number;
}

/** From the labels to the values, in pixels, with room for the ticks at both ends. */
export function dotRange(
  scale: ValueScale,
  { left, width, texts, size, small, gap = 12 }: Room,
): [number, number] {
  const valueWidth = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const half = (tick = 0) => textWidth(scale.format(tick), small) / 2;
  return [
    Math.max(left ? left + 16 : 0, half(scale.ticks[0])),
    width - Math.max(valueWidth + gap, half(scale.ticks.at(-1))),
  ];
}
