import { color } from '../charts/palette.ts';
import { textWidth } from '../charts/textWidth.ts';
import { lineHeight } from '../charts/wordLines.ts';
import { wrapText } from '../charts/wrapText.ts';
import type { FigureTile } from '../figures/FigureRecord.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { svgSize } from './svgSize.ts';

const size = 13;
const box = { width: 98, height: 46 };

/** Pixels for a name beside its value, where a font wider than Source Sans writes them. */
function roomOf(width: number, value: string): number {
  return (width - textWidth(value, size)) * 0.87;
}

/** A tile at its place, in its parts: those of one kind are drawn together, and say their style once. */
interface PlacedTile {
  names: string;
  value: string;
  line: string;
}

/** The name of a tile at its place, its value, its line, drawn as the style sheet would. */
function placeTile(
  { name, value, drawing }: FigureTile,
  x: number,
  y: number,
  width: number,
  lines: number,
): PlacedTile {
  const scale = Math.round((width / box.width) * 1000) / 1000;
  const step = lineHeight(size);
  const room = roomOf(width, value);
  const words = wrapText(name, room, size);
  const top = y + (lines - words.length) * step + size;
  const names = words.map(
    (text, i) => `<text x="${x}" y="${top + i * step}">${escapeHtml(text)}</text>`,
  );
  const line = drawing
    .slice(drawing.indexOf('>') + 1, -'</svg>'.length)
    .replace('<rect ', '<rect stroke="none" ')
    .replace(' class="end"', ' stroke-width="5"')
    .replace(/<path (?![^>]*stroke-width)(?![^>]*fill=)/, '<path stroke-width="1.4" ');
  const at = `${Math.round((x + 3 * scale) * 100) / 100} ${y + lines * step + 4}`;
  return {
    names: names.join(''),
    value: `<text x="${x + width}" y="${y + (lines - 1) * step + size}">${escapeHtml(value)}</text>`,
    line: `<g transform="translate(${at}) scale(${scale})">${line}</g>`,
  };
}

/** The key of small multiples and, under it, its tiles: one drawing in the place of two. */
export function tileSheet(key: string, tiles: readonly FigureTile[]): string {
  const [tag = ''] = /^<svg[^>]*>/.exec(key) ?? [];
  const { width, height: top } = svgSize(key);
  const columns = width < 480 ? 3 : 5;
  const gap = width < 480 ? 14 : 20;
  const tileWidth = (width - (columns - 1) * gap) / columns;
  const linesOf = ({ name, value }: FigureTile) =>
    wrapText(name, roomOf(tileWidth, value), size).length;
  const rows = Math.ceil(tiles.length / columns);
  const drawn: PlacedTile[] = [];
  let y = top + 8;
  for (let row = 0; row < rows; row += 1) {
    const inRow = tiles.slice(row * columns, (row + 1) * columns);
    const lines = Math.max(...inRow.map(linesOf));
    drawn.push(
      ...inRow.map((tile, i) => placeTile(tile, i * (tileWidth + gap), y, tileWidth, lines)),
    );
    y += lines * lineHeight(size) + Math.ceil((tileWidth * box.height) / box.width) + 20;
  }
  const open = tag
    .replace(/ height="[^"]*"/, ` height="${y}"`)
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${y}"`);
  // Both drawings may stand in one page: what their tiles share has a name of its own in each.
  const all = (part: keyof PlacedTile) => drawn.map((tile) => tile[part]).join('');
  const body =
    `<g font-size="${size}" text-anchor="start">${all('names')}<g text-anchor="end" font-weight="600">${all('value')}</g><g fill="none" stroke="${color('ink')}" stroke-linecap="round" stroke-linejoin="round">${all('line')}</g></g>`
      .replace(/ id="([^"]*)"/g, ` id="$1-${width}"`)
      .replace(/ href="#([^"]*)"/g, ` href="#$1-${width}"`);
  return `${open}${key.slice(tag.length, -'</svg>'.length)}${body}</svg>`;
}
