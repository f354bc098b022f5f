import type { RenderedPage } from '../rendered/RenderedPage.ts';
import { chartCsv } from './chartCsv.ts';
import { chartSvg } from './chartSvg.ts';
import type { FilesContext } from './FilesContext.ts';
import { framePage } from './framePage.ts';
import { takeawayPage } from './takeawayPage.ts';
import type { Taken } from './takeawaySection.ts';
import { takenCharts } from './takenCharts.ts';

/** A file under `/graphiques/`. */
export interface ChartFile {
  path: string;
  text: string;
}

/**
 * The files of the charts of a page: of each one its picture, its values and its frame of this
 * edition; of all together, the page from which to take them, which also follows the site in frames.
 */
export function pageFiles(page: RenderedPage, context: FilesContext): ChartFile[] {
  const charts = takenCharts(page, context.place.base);
  const [first] = charts;
  if (first === undefined) return [];
  const taken = charts.map((chart) => ({
    chart,
    svg: chartSvg(chart),
  }));
  const folder = first.id.slice(0, first.id.lastIndexOf('/'));
  return [
    ...taken.flatMap((one) => filesOf(one, context)),
    { path: `${folder}/index.html`, text: takeawayPage(first.page, taken, context) },
  ];
}

function filesOf({ chart, svg }: Taken, { place }: FilesContext): ChartFile[] {
  const { id, edition } = chart;
  return [
    { path: `${id}.svg`, text: svg },
    { path: `${id}.csv`, text: chartCsv(chart.table, edition.status) },
    { path: `${id}/${edition.date}.html`, text: framePage(chart, place) },
  ];
}
