import { lineHeight } from '../charts/wordLines.ts';
import { wrapText } from '../charts/wrapText.ts';
import type { TakenChart } from './takenCharts.ts';

/** Width of the narrowest column for which the frame has its height, in pixels. */
const column = 328;

function heightOf(svg: string): number {
  return Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)?.[1]));
}

/** Height in pixels that shows the chart and its source without scrolling, its table folded. */
export function frameHeight(chart: TakenChart) {
  const { wide, narrow, page, title, unit, sentence, rounding, source } = chart;
  const texts: [string, number][] = [
    [page.title, 14],
    [title, 20],
    [unit, 15],
    [sentence, 16],
    [`${rounding} ${source.text} Données publiées le 30 septembre 2026.`, 14],
  ];
  const lines = texts.map(([text, size]) => wrapText(text, column, size).length * lineHeight(size));
  const words = lines.reduce((sum, height) => sum + height, 0);
  const drawn = [heightOf(narrow), heightOf(wide ?? narrow)] as const;
  // Of a list that a narrow column makes far longer, the narrow frame scrolls.
  const drawing = Math.min(Math.max(...drawn), Math.ceil(drawn[1] * 1.4));
  // Beside the words: margins, the line of the table, two lines for the site.
  return drawing + Math.ceil(words * 1.1) + 150;
}
