import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inThreads } from '../threads/inThreads.ts';
import { socialImagePath } from './socialImagePath.ts';
import type { SocialOrder } from './writeSocialImages.ts';

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
        await inThreads<SocialOrder['pictures'][number], number>(
          new URL('./socialWorker.ts', import.meta.url),
          pictures,
          (share): SocialOrder => ({ folder, pictures: share }),
        );
        logger.info(`${pictures.length} images de partage`);
      },
    },
  };
}
