import type { FigureRecord } from '../figures/FigureRecord.ts';
import { typographicHtml } from '../format/typographicHtml.ts';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import { tileSheet } from './tileSheet.ts';

/** A figure as it is taken: whole in its drawings, with the page that shows it. */
export interface TakenChart extends Omit<FigureRecord, 'tiles'> {
  /** Address of the page, base path included, and what it is about. */
  page: { href: string; title: string };
}

/** The figures of a page as they are taken. */
export function takenCharts({ path, title, figures }: RenderedPage, base: string): TakenChart[] {
  // The home page has the name of the site: its charts are those of the region.
  const page =
    path === ''
      ? { href: `${base}/`, title: 'Nouvelle-Aquitaine' }
      : { href: `${base}/${path}/`, title };
  return figures.map(({ tiles, ...figure }) => {
    const whole = (drawn: string) =>
      typographicHtml(tiles.length > 0 ? tileSheet(drawn, tiles) : drawn);
    return {
      ...figure,
      page,
      wide: figure.wide && whole(figure.wide),
      narrow: whole(figure.narrow),
    };
  });
}
