import * as Plot from '@observablehq/plot';
import { codesOf, labelOf } from '../contracts/nomenclatures.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { type FlowBlock, flowLayout } from './flowLayout.ts';
import { flowRibbons } from './flowRibbons.ts';
import { hatch, hatchFill } from './hatch.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { situationColors } from './situationColors.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { lineHeight, wordLines } from './wordLines.ts';
import { type Word, words } from './words.ts';
import { wrapText } from './wrapText.ts';

export interface FlowColumnsOptions extends ChartOptions {
  height?: number;
  /** Columns of the two situations, the number of people and its status. */
  from?: string;
  to?: string;
  value?: string;
  status?: string;
  /** Headings of the two columns. */
  headings?: readonly [left: string, right: string];
  /** What is written after the name of a situation, at the left and at the right: its share. */
  starts?: Readonly<Record<string, string>>;
  ends?: Readonly<Record<string, string>>;
}

const situations = codesOf('situation');
const barWidth = 10;

/**
 * Two columns of situations, at first and at a horizon, and the people who went from one to the
 * other, as bands of the colour of where they started. Secret flows are not drawn, and said so.
 */
export function flowColumns(
  rows: readonly Row[],
  {
    width = 720,
    height = 420,
    from = 'situation_entree',
    to = 'situation_horizon',
    value = 'effectif',
    status = 'statut_valeur',
    headings = ['Au premier accueil', 'Ensuite'],
    starts = {},
    ends = {},
    ...options
  }: FlowColumnsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const margin = width < narrowBelow ? width * 0.29 : 170;
  const heads = headings.map((text) => wrapText(text, width / 2 - 8, small));
  const top = Math.max(...heads.map((lines) => lines.length)) * lineHeight(small) + 10;
  const columns = { from, to, value, status };
  const place = { top, height: height - top - 4 };
  const { left, right, bands, absences } = flowLayout(rows, situations, columns, place);
  const [x1, x2] = [margin + barWidth, width - margin - barWidth];
  const sides = [
    { blocks: left, x: margin - 8, bar: margin, anchor: 'end', shares: starts },
    { blocks: right, x: width - margin + 8, bar: x2, anchor: 'start', shares: ends },
  ] as const;
  const bars = sides.flatMap(({ blocks, bar }) =>
    blocks.map((block) => {
      const fill = fillOf(block.situation);
      return { x1: bar, x2: bar + barWidth, y1: block.top, y2: block.top + block.height, fill };
    }),
  );
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    notes: absences.includes('secret')
      ? ['Les passages secrets ne sont pas dessinés']
      : absenceNotes(absences),
    marks: [
      hatch(),
      flowRibbons(
        bands.map(({ from, to, value, y1, y2, thickness }) => ({
          ...{ x1, x2, y1, y2, thickness },
          fill: situationColors[from]?.fill ?? color('neutral'),
          title: `${labelOf('situation', from)} → ${labelOf('situation', to)} : ${formatNumber(value)} jeunes`,
        })),
      ),
      Plot.rect(bars, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill' }),
      words([
        ...heads.flatMap((lines, i) =>
          wordLines(lines, {
            x: i === 0 ? 0 : width,
            y: (top - 10) / 2,
            size: small,
            anchor: i === 0 ? 'start' : 'end',
            fill: color('muted'),
          }),
        ),
        ...sides.flatMap(({ blocks, x, anchor, shares }) =>
          blockLabels(blocks, shares, { x, anchor, size, maxWidth: margin - 10, top, height }),
        ),
      ]),
    ],
  });
}

function fillOf(situation: string): string {
  return situation === 'inconnue'
    ? hatchFill
    : (situationColors[situation]?.fill ?? color('neutral'));
}

interface LabelPlace {
  x: number;
  anchor: 'start' | 'end';
  size: number;
  maxWidth: number;
  top: number;
  height: number;
}

/** Names and shares beside their blocks, moved apart so that none overlaps. */
function blockLabels(
  blocks: readonly FlowBlock[],
  shares: Readonly<Record<string, string>>,
  { x, anchor, size, maxWidth, top, height }: LabelPlace,
): Word[] {
  const labels = blocks.map(({ situation, top: y, height: tall }) => {
    const text = `${labelOf('situation', situation)} ${shares[situation] ?? ''}`.trim();
    return { situation, lines: wrapText(text, maxWidth, size), center: y + tall / 2 };
  });
  const centers = spread(
    labels.map(({ lines, center }) => ({ center, size: lines.length * lineHeight(size) + 3 })),
    top - 4,
    height,
  );
  return labels.flatMap(({ situation, lines }, i) => {
    const fill = situationColors[situation]?.text ?? color('ink');
    const widest = Math.max(...lines.map((line) => textWidth(line, size)));
    const fitted = widest > maxWidth ? size - 1 : size;
    return wordLines(lines, { x, y: centers[i] ?? 0, size: fitted, anchor, fill, bold: true });
  });
}
