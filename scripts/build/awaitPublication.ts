import { once } from 'node:events';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration: under `npm run build`, the data is published while Astro bundles the code of
 * the pages. What is published is then copied, and read by the pages. Run by hand, Astro takes what
 * was published last.
 */
export function awaitPublication(): AstroIntegration {
  return {
    name: 'await-publication',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' || !process.connected) return;
        const published = once(process, 'message').then(() => process.disconnect());
        const plugin = {
          apply: 'build' as const,
          name: 'await-publication',
          // The last bundle: Vite copies public/ once its modules are ready.
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          buildEnd: () => published,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
