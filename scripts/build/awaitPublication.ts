import { once } from 'node:events';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration: under `npm run build`, pages wait for the publication of the data, which is
 * made while Astro gets ready. Run by hand, Astro reads what was published last.
 */
export function awaitPublication(): AstroIntegration {
  let published: Promise<unknown> | null = null;
  return {
    name: 'await-publication',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && process.connected) published = once(process, 'message');
      },
      'astro:build:setup': async () => {
        if (published === null) return;
        await published;
        process.disconnect();
      },
    },
  };
}
