import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { socialImagePath } from './socialImagePath.ts';
import type { SocialOrder } from './writeSocialImages.ts';

const workers = Math.min(availableParallelism(), 4);

function inWorker(order: SocialOrder): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./socialWorker.ts', import.meta.url), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The picture of each page that has its own, in the order of pages. */
export function socialPictures(pages: readonly string[]): SocialOrder['pictures'] {
  const pathOf = (page: string) => socialImagePath(`/${page}`);
  const first = new Map<string, string>();
  // The page of a section comes before those that are under it, and the home page before 404.html.
  const shallow = pages.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  for (const page of shallow) if (!first.has(pathOf(page))) first.set(pathOf(page), page);
  return [...first].map(([path, page]) => ({ page, path }));
}

function depth(page: string): number {
  return page === 'index.html' ? 0 : page.split('/').length;
}

/** Once the pages are built, draws the pictures that stand for them where they are shared. */
export function socialImages(): AstroIntegration {
  return {
    name: 'social-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder, exclude: ['graphiques/*/**'] });
        const pictures = socialPictures(pages);
        const shares = Array.from({ length: workers }, (_, share) =>
          pictures.filter((_, rank) => rank % workers === share),
        );
        await Promise.all(shares.map((pictures) => inWorker({ folder, pictures })));
        logger.info(`${pictures.length} images de partage`);
      },
    },
  };
}
