import { lightTheme } from '../charts/palette.ts';
import { standaloneSvg } from '../charts/standaloneSvg.ts';
import { lineHeight } from '../charts/wordLines.ts';
import { wrapText } from '../charts/wrapText.ts';
import { siteName } from '../contracts/siteName.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { svgSize } from './svgSize.ts';
import type { TakenChart } from './takenCharts.ts';

/** The fonts of the site, then those of nearly the same width. */
const fonts =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, Arial, sans-serif";
const margin = 24;
/** Narrower drawings are enlarged to this width, in pixels: the words above need room. */
const leastWidth = 440;
/** Part of the width that words fill: a computer without Source Sans writes them up to 20 % wider. */
const room = { 400: 0.87, 700: 0.8 };
/** What a drawing says of its own text and colours. */
const ownStyle = / (fill|font-size|text-anchor|stroke[a-z-]*)="[^"]*"/g;

interface Line {
  text: string;
  size: number;
  fill: string;
  weight?: keyof typeof room;
  /** Pixels above. */
  gap?: number;
}

interface Block {
  /** Lines one under the other, from `top`, in pixels. */
  svg: string;
  bottom: number;
}

/** Texts one under the other, each wrapped at `width`. */
function writeLines(lines: readonly Line[], top: number, width: number): Block {
  let y = top;
  const svg = lines.map(({ text, size, fill, weight = 400, gap = 0 }) => {
    y += gap;
    const texts = wrapText(text, width * room[weight], size).map((words) => {
      y += lineHeight(size);
      return `<text x="${margin}" y="${y - Math.round(size * 0.3)}">${escapeHtml(words)}</text>`;
    });
    const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
    return `<g font-size="${size}"${bold} fill="${fill}">${texts.join('')}</g>`;
  });
  return { svg: svg.join(''), bottom: y };
}

/** A drawing whose links, which lead nowhere from a file, are only what they hold. */
function withoutLinks(svg: string): string {
  return svg.replace(/<\/?a(?=[\s>])[^>]*>/g, '');
}

/** The drawing as a group at `top`: its own attributes of text and colour, without its links. */
function placeDrawing(svg: string, top: number): Block & { width: number } {
  const [tag = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const own = svgSize(svg);
  const width = Math.max(own.width, leastWidth);
  const scale = Math.round((width / own.width) * 1000) / 1000;
  const style = [...tag.matchAll(ownStyle)];
  const inside = withoutLinks(svg.slice(tag.length, -'</svg>'.length));
  return {
    svg: `<g transform="translate(${margin} ${top})${scale === 1 ? '' : ` scale(${scale})`}"${style.map(([whole]) => whole).join('')}>${inside}</g>`,
    bottom: top + Math.round(own.height * scale),
    width,
  };
}

/**
 * A chart as a picture of its own: what it is about, title, unit, finding, drawing (with its key,
 * its notes and the mark of demonstration), rounding, source with its date, and the site. Plain
 * colours on light paper, for the software that knows neither style sheets nor variables.
 */
export function chartSvg(chart: TakenChart): string {
  const drawn = chart.wide ?? chart.narrow;
  const { ink, muted, rule } = lightTheme;
  const { width } = placeDrawing(drawn, 0);
  const words: Line[] = [
    { text: chart.page.title, size: 13, fill: muted },
    { text: chart.title, size: 20, fill: ink, weight: 700 },
    { text: chart.unit, size: 14, fill: muted, gap: 2 },
    { text: chart.sentence, size: 15, fill: ink, gap: 5 },
  ];
  const head = writeLines(
    words.filter(({ text }) => text !== ''),
    margin - 6,
    width,
  );
  const drawing = placeDrawing(drawn, head.bottom + 18);
  const line = drawing.bottom + 14;
  const foot = writeLines(
    [
      ...(chart.rounding ? [{ text: chart.rounding, size: 12, fill: muted }] : []),
      { text: chart.source.text, size: 12, fill: muted },
      { text: `${siteName}. Licence\u00a0Ouverte\u00a02.0.`, size: 12, fill: muted },
    ],
    line + 6,
    width,
  );
  const size = { width: width + 2 * margin, height: foot.bottom + margin - 8 };
  const label = escapeHtml(`${chart.page.title} : ${chart.title}`);
  return standaloneSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}" font-family="${fonts}" font-variant="tabular-nums lining-nums">` +
      `${head.svg}${drawing.svg}<path d="M${margin} ${line}h${width}" stroke="${rule}"/>${foot.svg}</svg>\n`,
  );
}
