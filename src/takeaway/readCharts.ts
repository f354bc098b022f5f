import { frenchTypography } from '../format/frenchTypography.ts';
import { chartTable } from './chartTable.ts';
import { plainText } from './plainText.ts';
import type { TakenChart } from './TakenChart.ts';
import { tileSheet, tilesOf } from './tileSheet.ts';

const opening = '<figure class="chart" data-graphique="';

/** What stands between two marks, after a first one if it is given; empty when it is not there. */
function between(html: string, start: string, end: string, after = ''): string {
  const from = after === '' ? 0 : html.indexOf(after) + after.length;
  const open = html.indexOf(start, from);
  if (open < 0 || (after !== '' && from < after.length)) return '';
  const close = html.indexOf(end, open + start.length);
  return html.slice(open + start.length, close);
}

/** The first drawing of a block of the figure, whole; null when there is no such block. */
function drawing(html: string, block: string): string | null {
  const inside = between(html, '<svg', '</svg>', block);
  return inside === '' ? null : `<svg${inside}</svg>`;
}

function readChart(html: string, page: TakenChart['page']): TakenChart {
  const sourceHtml = between(html, 'data-source>', '<span class="chart-links"').trim();
  const table = between(html, '<table', '</table>');
  const dataset = between(html, 'data-jeu="', '"');
  const cited = [...table.matchAll(/ data-jeu="([^"]*)"/g)].map(([, name = '']) => name);
  const narrow = drawing(html, '<div class="narrow"');
  if (narrow === null || sourceHtml === '' || table === '') {
    throw new Error(`graphique illisible dans ${page.href} : ${html.slice(0, 120)}`);
  }
  const tiles = tilesOf(html);
  const whole = (drawn: string) => (tiles.length > 0 ? tileSheet(drawn, tiles) : drawn);
  const wide = drawing(html, '<div class="wide');
  return {
    id: between(html, 'data-graphique="', '"'),
    page,
    title: plainText(between(html, 'data-titre>', '</p>')),
    unit: plainText(between(html, 'data-unite>', '</p>')),
    sentence: plainText(between(html, '<p class="chart-sentence">', '</p>')),
    wide: wide && whole(wide),
    narrow: whole(narrow),
    source: plainText(sourceHtml),
    sourceHtml,
    // An attribute, which the typography of pages leaves alone.
    rounding: frenchTypography(plainText(between(html, ' data-effectifs="', '"'))),
    table: chartTable(table),
    dataset,
    datasets: [...new Set([dataset, ...cited])],
  };
}

/**
 * The charts of a built page, in order. Figure.astro is their only writer, so that fast string
 * searches do: parsing every page would take as long as building it.
 */
export function readCharts(html: string, href: string): TakenChart[] {
  const [, own] = /^(.*) · Parcours$/.exec(plainText(between(html, '<title>', '</title>'))) ?? [];
  // The home page has the name of the site: its charts are those of the region.
  const title = own ?? 'Nouvelle-Aquitaine';
  return html
    .split(opening)
    .slice(1)
    .map((rest) => {
      const figure = opening + rest.slice(0, rest.indexOf('</figure>'));
      return readChart(figure, { href, title });
    });
}
