import { cellAt, type Row } from './cells.ts';
import { color } from './palette.ts';

export interface MonthTileOptions {
  /** Columns of the count and its status. */
  y?: string;
  status?: string;
  /** Identifier of the drawing behind the line, that other tiles share. */
  behind?: string | undefined;
  /** Identifier given to the line, for other tiles to put behind theirs. */
  id?: string | undefined;
  /** How many of the last months may still be revised: a pale band. */
  provisional?: number;
}

/** Of a line that other tiles put behind theirs, where the style sheet does not reach it. */
const sharedStyle = `fill="none" stroke="${color('reference')}" vector-effect="non-scaling-stroke"`;

/** Width of a month and height of the greatest value, in units of the tile. */
const [step, height, margin] = [4, 40, 3];

/**
 * A very small series from zero to its own greatest value, a dot at its end, without a word: for
 * tens of them side by side. Missing months are gaps. Written without Plot, which would take
 * seconds for the thousands of tiles of the site; the colours are those of `.tile` in figure.css.
 */
export function monthTile(
  rows: readonly (Row | null)[],
  { y = 'effectif', status = 'statut_valeur', behind, id, provisional = 0 }: MonthTileOptions = {},
): string {
  const values = rows.map((row) => row && cellAt(row, y, status).value);
  const width = step * (rows.length - 1);
  const greatest = Math.max(1, ...values.map((one) => one ?? 0));
  const line = tileLine(values, greatest);
  const box = `viewBox="${-margin} 0 ${width + 2 * margin} ${height + 2 * margin}"`;
  const band = id !== undefined && provisional > 0 ? bandOf(rows.length, provisional) : '';
  const own =
    id === undefined
      ? `<path d="${line}"/>`
      : `<g id="${id}">${band}${zeroOf(width)}<path d="${line}" ${sharedStyle}/></g>`;
  const shared = behind === undefined ? '' : `<use href="#${behind}"/>`;
  const last = values.at(-1) ?? null;
  const end =
    last === null ? '' : `<path class="end" d="M${width} ${heightOf(last, greatest)}h0"/>`;
  return `<svg class="tile" ${box} preserveAspectRatio="none" aria-hidden="true">${shared}${own}${end}</svg>`;
}

/** The line of zero, at the foot of every tile. */
function zeroOf(width: number): string {
  return `<line x1="${-margin}" x2="${width + margin}" y1="${height + margin}" y2="${height + margin}" stroke="${color('rule')}" vector-effect="non-scaling-stroke"/>`;
}

/** From the last month that is no longer revised to the end. */
function bandOf(count: number, provisional: number): string {
  const x = step * (count - provisional) - step / 2;
  const size = `width="${step * provisional - step / 2 + margin}" height="${height + 2 * margin}"`;
  return `<rect x="${x}" ${size} fill="${color('neutral')}" opacity=".55"/>`;
}

function heightOf(value: number, greatest: number): number {
  return Math.round(height + margin - (height * value) / greatest);
}

/** Whole relative steps, the shortest to write; a month between two gaps is a dot. */
function tileLine(values: readonly (number | null)[], greatest: number): string {
  let pen: number | null = null;
  const parts = values.map((value, rank) => {
    if (value === null) {
      pen = null;
      return '';
    }
    const at = heightOf(value, greatest);
    const move = at - (pen ?? at);
    const text = pen === null ? `M${step * rank} ${at}h0` : `l${step}${move < 0 ? '' : ' '}${move}`;
    pen = at;
    return text;
  });
  return parts.join('');
}
