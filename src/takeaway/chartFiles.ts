import { chartCsv } from './chartCsv.ts';
import { chartEdition, type PublishedDatasets } from './chartEdition.ts';
import { chartPath } from './chartPath.ts';
import { chartSvg } from './chartSvg.ts';
import { embedPages } from './embedPages.ts';
import type { pageShell } from './pageShell.ts';
import type { SitePlace } from './SitePlace.ts';
import type { TakenChart } from './TakenChart.ts';
import { takeawayMain } from './takeawayMain.ts';

export interface FilesContext {
  place: SitePlace;
  /** Who publishes the site. */
  author: string;
  published: PublishedDatasets;
  shell: ReturnType<typeof pageShell>;
}

/**
 * The files of a chart, by their path under `/graphiques/`: picture, values, page from which to
 * take them, frame that follows the site and frame of this edition.
 */
export function chartFiles(chart: TakenChart, { place, author, published, shell }: FilesContext) {
  const edition = chartEdition(published, chart);
  const svg = chartSvg(chart);
  const frames = embedPages(chart, edition, place);
  const { id, title, page, sentence, unit } = chart;
  const takeaway = shell({
    title: `${title}, ${page.title} : reprendre ce graphique`,
    description: `${sentence || unit} Image, données, cadre à intégrer et citation.`,
    path: chartPath(place, id, '/'),
    main: takeawayMain({ chart, edition, place, author, svg }),
  });
  return [
    { path: `${id}.svg`, text: svg },
    { path: `${id}.csv`, text: chartCsv(chart.table, edition.status) },
    { path: `${id}/index.html`, text: takeaway },
    { path: `${id}/integrer.html`, text: frames.live },
    { path: `${id}/${edition.date}.html`, text: frames.frozen },
  ];
}
