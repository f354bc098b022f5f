import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFiles } from './chartFiles.ts';
import { pageShell } from './pageShell.ts';
import { readCharts } from './readCharts.ts';
import type { SitePlace } from './SitePlace.ts';

/** Some pages of a built site, whose charts are to be written. */
export interface ChartsOrder {
  /** The built site. */
  folder: string;
  place: SitePlace;
  /** Files of the pages, from the folder. */
  pages: readonly string[];
}

/** The page that explains how to take a chart, and lends its head and header to the others. */
const shellPage = 'graphiques/index.html';

/** While the publisher has no name in `editeur.json`: the association that makes the site. */
const usualAuthor = 'ARML Nouvelle-Aquitaine';

/** Writes the files of every chart of some pages; returns the names of the charts. */
export function writeCharts({ folder, place, pages }: ChartsOrder): string[] {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const context = {
    place,
    author: JSON.parse(text('donnees/editeur.json')).nom ?? usualAuthor,
    published: JSON.parse(text('donnees/manifest.json')),
    shell: pageShell(text(shellPage), `${place.base}/graphiques/`),
  };
  return pages.flatMap((page) => {
    const href = `${place.base}/${page.replace(/index\.html$/, '')}`;
    return readCharts(text(page), href).map((chart) => {
      mkdirSync(join(folder, 'graphiques', chart.id), { recursive: true });
      for (const { path, text } of chartFiles(chart, context)) {
        writeFileSync(join(folder, 'graphiques', path), text);
      }
      return chart.id;
    });
  });
}
