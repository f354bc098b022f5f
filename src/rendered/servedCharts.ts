import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { chartAddress } from '../takeaway/chartAddress.ts';
import { frameFont, frameFontName } from '../takeaway/frameFont.ts';
import { pageFiles } from '../takeaway/pageFiles.ts';
import type { SitePlace } from '../takeaway/SitePlace.ts';
import type { RenderedPage } from './RenderedPage.ts';
import { placeOf, siteOfCharts } from './siteOfCharts.ts';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  woff2: 'font/woff2',
};

/** The pages that were asked for, as they were last rendered. */
const rendered = new Map<string, RenderedPage>();

/**
 * While one writes (`npm run dev`), answers the addresses under `/graphiques/`, which the build alone
 * writes as files: each is made of the page where its chart stands.
 */
export function servedCharts(): AstroIntegration {
  let place: SitePlace = { base: '', origin: '' };

  return {
    name: 'served-charts',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = placeOf(config);
      },
      'astro:server:setup': ({ server }) => {
        globalThis.takePage = (page) => rendered.set(page.path, page);
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
          chartFile(url, place)
            .then((file) => {
              if (file === null) return next();
              response.setHeader('Content-Type', types[file.path.split('.').at(-1) ?? ''] ?? '');
              response.end(file.content);
            })
            .catch(next);
        });
      },
    },
  };
}

/** The file at an address of the site that is being written; null where it is that of no chart. */
async function chartFile({ origin, pathname }: URL, place: SitePlace) {
  const start = `${place.base}/graphiques/`;
  if (pathname === `${start}${frameFontName}`) {
    return { path: frameFontName, content: readFileSync(frameFont()) };
  }
  const address = pathname.startsWith(start) ? chartAddress(pathname.slice(start.length)) : null;
  if (address === null) return null;
  const { page: path, file } = address;
  await fetch(`${origin}${place.base}/${path === '' ? '' : `${path}/`}`);
  const page = rendered.get(path);
  const found = page && pageFiles(page, siteOfCharts(place)).find((one) => one.path === file);
  return found ? { path: found.path, content: found.text } : null;
}
