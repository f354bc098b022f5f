import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chartFiles, type FilesContext } from './chartFiles.ts';
import { pageShell } from './pageShell.ts';
import { readCharts } from './readCharts.ts';
import type { SitePlace } from './SitePlace.ts';

/** The page that explains how to take a chart, and lends its head and header to the others. */
const shellPage = 'graphiques/index.html';

/** Latin letters alone: the frames of other sites then weigh no more than a page of this one. */
const font = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function contextOf(folder: string, place: SitePlace): FilesContext {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    place,
    published: JSON.parse(text('donnees/manifest.json')),
    shell: pageShell(text(shellPage), `${place.base}/graphiques/`),
  };
}

/** Writes the files of every chart of a built site; returns how many charts there are. */
export function writeCharts(folder: string, place: SitePlace): number {
  const context = contextOf(folder, place);
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const holders = new Map<string, string>();
  for (const page of pages) {
    const href = `${place.base}/${page.replace(/index\.html$/, '')}`;
    for (const chart of readCharts(readFileSync(join(folder, page), 'utf8'), href)) {
      const other = holders.get(chart.id);
      if (other !== undefined) {
        throw new Error(`deux graphiques ont l’adresse ${chart.id} : ${other} et ${href}`);
      }
      holders.set(chart.id, href);
      for (const { path, text } of chartFiles(chart, context)) {
        write(join(folder, 'graphiques', path), text);
      }
    }
  }
  const { resolve } = createRequire(import.meta.url);
  copyFileSync(resolve(font), join(folder, 'graphiques/source-sans-3.woff2'));
  return holders.size;
}

/**
 * Once the pages are built, makes of each of their charts what a reader takes away: SVG, CSV,
 * frames, citation. Reads and writes the built site alone.
 */
export function takeawayCharts(): AstroIntegration {
  const place: SitePlace = { base: '', origin: '' };
  return {
    name: 'takeaway-charts',
    hooks: {
      'astro:config:done': ({ config }) => {
        place.base = config.base.replace(/\/$/, '');
        place.origin = config.site ? new URL(config.site).origin : '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const count = writeCharts(fileURLToPath(dir), place);
        logger.info(`${count} graphiques à reprendre`);
      },
    },
  };
}
