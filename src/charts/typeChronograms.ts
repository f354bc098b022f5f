import * as Plot from '@observablehq/plot';
import { codesOf } from '../contracts/nomenclatures.ts';
import { formatPercent } from '../format/formatPercent.ts';
import type { Row } from './cells.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { filledStack } from './filledStack.ts';
import { followUpTicks } from './followUpTicks.ts';
import { hatch } from './hatch.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { situationFill, situationKey } from './situationKey.ts';
import { situationStack } from './situationStack.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';
import { wrapText } from './wrapText.ts';

/** A type of pathway and its shares by month, in percent. */
export interface TypePanel {
  title: string;
  /** Under the title, such as its share of the cohort. */
  note: string;
  rows: readonly Row[];
}

export interface TypeChronogramsOptions extends ChartOptions {
  /** Columns of the month, the share and the situation. */
  x?: string;
  y?: string;
  situation?: string;
}

const situations = codesOf('situation');

/** Height of the areas, space between panels and around the areas of one, in pixels. */
const [areaHeight, gap, belowArea] = [120, 28, 24];

/**
 * The chronogram of each type side by side, on the same axes, under one key of the situations. The
 * published shares of a month are rounded: they are drawn in proportion to their sum, so that
 * every month is as high. Throws a RangeError without any type.
 */
export function typeChronograms(
  panels: readonly TypePanel[],
  {
    width = 680,
    x = 'mois_depuis_accueil',
    y = 'part',
    situation = 'situation',
    ...options
  }: TypeChronogramsOptions = {},
): string {
  if (panels.length === 0) throw new RangeError('aucun type à dessiner');
  const { small, label: size } = typeSizes(width);
  const left = textWidth('100\u00a0%', small) + 8;
  const columns = width < narrowBelow ? 2 : 3;
  const panelWidth = (width - left - (columns - 1) * gap - 8) / columns;
  const titles = panels.map(({ title }) => wrapText(title, panelWidth, size));
  const titleHeight = Math.max(...titles.map(({ length }) => length)) * lineHeight(size);
  const top = titleHeight + lineHeight(small) + 8;
  const key = situationKey(width, small);
  const frames = panels.map((panel, rank) => {
    const row = Math.floor(rank / columns);
    const y0 = key.height + row * (top + areaHeight + belowArea + 14);
    return {
      ...panel,
      lines: titles[rank] ?? [],
      x0: left + (rank % columns) * (panelWidth + gap),
      y0,
      top: y0 + top,
      isFirst: rank % columns === 0,
    };
  });
  const bottom = Math.max(...frames.map((frame) => frame.top)) + areaHeight + belowArea;
  const drawn = frames.map((frame) => {
    const columnsOf = { x, y, status: 'statut_valeur', situation };
    const shares = filledStack(situationStack(frame.rows, situations, columnsOf).shares);
    const last = Math.max(...shares.map((share) => share.x));
    const px = linear([0, last], [frame.x0, frame.x0 + panelWidth]);
    const py = linear([0, 1], [frame.top + areaHeight, frame.top]);
    const points = shares.map((share) => ({
      situation: share.situation,
      x: px(share.x),
      y1: py(share.y1 / 100),
      y2: py(share.y2 / 100),
    }));
    return { ...frame, last, px, py, points };
  });
  const rules = drawn.flatMap(({ x0, py }) =>
    [0, 0.5, 1].map((share) => ({ x1: x0, x2: x0 + panelWidth, y: py(share) })),
  );
  return plot({
    ...options,
    width,
    height: bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      hatch(),
      key.marks,
      Plot.ruleY(rules, { x1: 'x1', x2: 'x2', y: 'y', stroke: color('rule') }),
      drawn.flatMap(({ points }) =>
        situations.map((code) =>
          Plot.areaY(
            points.filter((point) => point.situation === code),
            {
              x: 'x',
              y1: 'y1',
              y2: 'y2',
              fill: situationFill(code),
              stroke: color('paper'),
              strokeWidth: 0.5,
            },
          ),
        ),
      ),
      words(
        drawn.flatMap(({ lines, note, x0, y0, top: areaTop, px, py, last, isFirst }): Word[] => [
          ...lines.map((text, line) => ({
            x: x0,
            y: y0 + (line + titleHeight / lineHeight(size) - lines.length + 0.5) * lineHeight(size),
            text,
            size,
            bold: true,
          })),
          {
            x: x0,
            y: areaTop - 8 - lineHeight(small) / 2,
            text: note,
            size: small,
            fill: color('muted'),
          },
          ...[0, 0.5, 1].flatMap((share): Word[] =>
            isFirst
              ? [
                  {
                    ...{ x: left - 8, y: py(share), text: formatPercent(100 * share, 0) },
                    ...{ size: small, anchor: 'end', fill: color('muted') },
                  },
                ]
              : [],
          ),
          ...monthWords(last, px, areaTop + areaHeight + 14, small),
        ]),
      ),
    ],
  });
}

/** The first, middle and last months: few, for panels are narrow. */
function monthWords(last: number, px: (month: number) => number, y: number, size: number): Word[] {
  const ticks = followUpTicks(last, 0, size);
  const shown = ticks.filter(({ month }) => month === 0 || month === last || 2 * month === last);
  return shown.map(({ month, text }) => ({
    x: px(month),
    y,
    text,
    size,
    anchor: month === 0 ? 'start' : month === last ? 'end' : 'middle',
    fill: color('muted'),
  }));
}
