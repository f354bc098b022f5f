import * as Plot from '@observablehq/plot';
import { footer } from './footer.ts';
import { color } from './palette.ts';
import { SvgElement } from './SvgElement.ts';
import { tidySvg } from './tidySvg.ts';
import { words } from './words.ts';

export interface Drawing
  extends Omit<Plot.PlotOptions, 'title' | 'subtitle' | 'caption' | 'ariaLabel'> {
  width: number;
  /** Height in pixels without the footer (notes, mark of demonstration), which is added. */
  height: number;
  ariaLabel?: string | undefined;
  /** `group` when the chart holds links, which a picture cannot. */
  role?: 'img' | 'group';
  demonstration?: boolean | undefined;
  /** Short notes written under the chart, at the left. */
  notes?: readonly string[];
}

/** Plot's own attributes would be English, in a system font and 10 px: the font is that of the page. */
function dress(svg: SvgElement, role: string, ariaLabel: string | undefined): void {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    fill: color('ink'),
    overflow: 'visible',
    'font-size': '12',
    ...(ariaLabel ? { role, 'aria-label': ariaLabel } : { 'aria-hidden': 'true' }),
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
}

/**
 * Draws a chart as the text of an SVG. The only caller of `Plot.plot`: the same options give the
 * same bytes whatever was drawn before. Throws when Plot warns, which it would write in the chart.
 */
export function plot(drawing: Drawing): string {
  const {
    width,
    height,
    ariaLabel,
    demonstration = false,
    notes = [],
    role = 'img',
    ...options
  } = drawing;
  const foot = footer(width, height, { notes, demonstration });
  const drawn = Plot.plot({
    ...options,
    document: new SvgElement('svg') as unknown as Document,
    className: 'chart',
    width,
    height: height + foot.height,
    marginBottom: (options.marginBottom ?? 0) + foot.height,
    marks: [...(options.marks ?? []), ...(foot.words.length ? [words(foot.words)] : [])],
  });
  const svg = drawn as unknown as SvgElement;
  if (/\u26a0\ufe0f.*?\d+ warning/s.test(svg.textContent))
    throw new Error('Plot a émis une alerte');
  dress(svg, role, ariaLabel);
  return tidySvg(svg);
}
