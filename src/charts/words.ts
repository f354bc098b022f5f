import type { RenderFunction } from '@observablehq/plot';
import { color } from './palette.ts';

export interface Word {
  /** Position in pixels; `y` is the middle of the line. */
  x: number;
  y: number;
  text: string;
  /** Size in pixels. */
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  bold?: boolean;
  /** Colour of a halo that keeps the word readable over marks. */
  halo?: string | undefined;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** From the middle of a line to its foot, for a size of 1. */
export const lineFoot = 0.35;

/** A mark of Plot that writes words at given pixels. */
export function words(items: readonly Word[]): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const item of items) group.append(write(context.document, item));
    return group;
  };
}

function write(document: Document, word: Word): SVGElement {
  const { x, y, text, size, anchor = 'start', fill = color('ink'), bold = false, halo } = word;
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes: Record<string, string | null> = {
    x: String(round(x)),
    y: String(Math.round((round(y) + lineFoot * size) * 100) / 100),
    'font-size': String(size),
    'text-anchor': anchor === 'middle' ? null : anchor,
    'font-weight': bold ? '600' : null,
    fill: fill === color('ink') ? null : fill,
    stroke: halo ?? null,
    'stroke-width': halo ? '4' : null,
    'stroke-linejoin': halo ? 'round' : null,
    'paint-order': halo ? 'stroke' : null,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.textContent = text;
  return element;
}
