import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { frameFont, frameFontName } from '../takeaway/frameFont.ts';
import type { SitePlace } from '../takeaway/SitePlace.ts';
import { PageThread } from './PageThread.ts';
import { noteRendered } from './renderedPaths.ts';
import { placeOf, siteOfCharts } from './siteOfCharts.ts';
import { waitingLast } from './waitingLast.ts';

/**
 * Makes of every page that is rendered what is taken of it: the files of its charts, and the
 * picture that stands for it where it is shared. A thread does so while the next ones are rendered.
 */
export function renderedPages(): AstroIntegration {
  let place: SitePlace = { base: '', origin: '' };
  let folder = '';
  let thread: PageThread;

  /** The usual way of rendering pages, in an order of ours. */
  function ordering(usual: AstroPrerenderer): AstroPrerenderer {
    return {
      ...usual,
      async getStaticPaths() {
        const paths = await usual.getStaticPaths();
        // The tables are there: what the charts say of the publication is known.
        thread = new PageThread({ folder, site: siteOfCharts(place) });
        globalThis.takePage = (page) => {
          noteRendered(`${place.base}/${page.path}`);
          thread.take(page);
        };
        return waitingLast(paths);
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
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(ordering),
      'astro:build:done': async ({ logger }) => {
        const charts = await thread.end();
        copyFileSync(frameFont(), join(folder, 'graphiques', frameFontName));
        logger.info(`${charts} graphiques à reprendre`);
      },
    },
  };
}
