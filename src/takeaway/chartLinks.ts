import type { SitePlace } from './SitePlace.ts';

/** Where a chart is: its picture, its values, and its place in the page from which to take it. */
export interface ChartLinks {
  svg: string;
  csv: string;
  page: string;
  /** The same page, reduced to the chart as it is today. */
  live: string;
  /** The chart of an edition, alone. */
  frozen: (date: string) => string;
}

/** The paths of a chart, by its name: `territoires/departement/33/situations`. */
export function chartLinks({ base }: Pick<SitePlace, 'base'>, id: string): ChartLinks {
  const own = `${base}/graphiques/${id}`;
  const slug = slugOf(id);
  const page = own.slice(0, -slug.length);
  return {
    svg: `${own}.svg`,
    csv: `${own}.csv`,
    page: `${page}#${slug}`,
    live: `${page}#${liveId(slug)}`,
    frozen: (date) => `${own}/${date}.html`,
  };
}

/** A chart's own part of its name. */
export function slugOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** What names, in the page from which a chart is taken, the frame that follows the site. */
export function liveId(slug: string): string {
  return `cadre-${slug}`;
}
