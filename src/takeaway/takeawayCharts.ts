import { copyFileSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inThreads } from '../threads/inThreads.ts';
import type { SitePlace } from './SitePlace.ts';
import type { ChartsOrder } from './writeCharts.ts';

/** Latin letters alone: the frames of other sites then weigh no more than a page of this one. */
const font = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Names that two charts have. */
function repeated(ids: readonly string[]): string[] {
  const sorted = ids.toSorted();
  return sorted.filter((id, rank) => id === sorted[rank + 1]);
}

/** Writes the files of every chart of a built site; returns how many charts there are. */
export async function writeSiteCharts(folder: string, place: SitePlace): Promise<number> {
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const ids = await inThreads<string, string[]>(
    new URL('./chartWorker.ts', import.meta.url),
    pages,
    (share): ChartsOrder => ({ folder, place, pages: share }),
  );
  const same = repeated(ids.flat());
  if (same.length > 0) throw new Error(`deux graphiques ont la même adresse : ${same.join(', ')}`);
  const { resolve } = createRequire(import.meta.url);
  copyFileSync(resolve(font), join(folder, 'graphiques/source-sans-3.woff2'));
  return ids.flat().length;
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
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSiteCharts(fileURLToPath(dir), place);
        logger.info(`${count} graphiques à reprendre`);
      },
    },
  };
}
