import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { socialPictures } from '../social/socialPictures.ts';
import { finishCharts } from '../takeaway/finishCharts.ts';
import type { SitePlace } from '../takeaway/SitePlace.ts';
import { PageThread } from './PageThread.ts';
import { noteRendered } from './renderedPaths.ts';
import { placeOf, siteOfCharts } from './siteOfCharts.ts';
import { waitingLast } from './waitingLast.ts';

/** Path of a page without slashes at its ends, nor the base of the site. */
function bare(path: string, base = ''): string {
  return path.slice(base.length).replace(/^\/|\/$/g, '');
}

/**
 * Makes of every page that is rendered what is taken of it: the files of its charts, and the
 * picture that stands for it where it is shared. A thread does so while the next ones are rendered.
 */
export function renderedPages(): AstroIntegration {
  let place: SitePlace = { base: '', origin: '' };
  let folder = '';
  let thread: PageThread;

  /** The usual way of rendering pages, which hands each of them to the thread. */
  function handingOver(usual: AstroPrerenderer): AstroPrerenderer {
    return {
      ...usual,
      async getStaticPaths() {
        const paths = await usual.getStaticPaths();
        const pages = paths.filter(({ route }) => route.type === 'page');
        const pictures = socialPictures(pages.map(({ pathname }) => bare(pathname)));
        thread = new PageThread({ folder, site: siteOfCharts(place), pictures });
        return waitingLast(paths);
      },
      async render(request, options) {
        const rendered = await usual.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        // What is not there: Astro then writes no file.
        if (response.body === null) return response;
        const body = await response.arrayBuffer();
        if (response.headers.get('content-type')?.includes('text/html')) {
          noteRendered(request.url);
          thread.take(bare(new URL(request.url).pathname, place.base), body);
        }
        return new Response(body, response);
      },
    };
  }

  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        place = placeOf(config);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(handingOver),
      'astro:build:done': async ({ logger }) => {
        const charts = await thread.end();
        finishCharts(folder, charts);
        logger.info(`${charts.length} graphiques à reprendre`);
      },
    },
  };
}
