import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toldBy } from './toldBy.ts';

/**
 * Astro integration: under `npm run build`, the data is published while Astro works. Pages are
 * rendered once their tables are there; those that need more wait for `globalThis.publication`.
 * What is published is copied at the end. Run by hand, Astro takes what was published last.
 */
export function awaitPublication(): AstroIntegration {
  let copied: Promise<void> | null = null;
  return {
    name: 'await-publication',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build' || !process.connected) return;
        const [source, site] = [config.publicDir, config.outDir].map((url) => fileURLToPath(url));
        const tables = toldBy(process, 'tables');
        globalThis.publication = toldBy(process, 'published');
        // Little data is published before Astro has emptied the folder of the site.
        const bundled = Promise.withResolvers<void>();
        copied = Promise.all([globalThis.publication, bundled.promise]).then(() => {
          process.disconnect();
          return cp(source as string, site as string, { recursive: true });
        });
        const plugin = {
          name: 'await-publication',
          // Not the server with which Astro reads the texts first, and closes.
          apply: 'build' as const,
          configEnvironment: (name: string) =>
            name === 'client' ? { build: { copyPublicDir: false } } : null,
          // The last bundle: pages are rendered after it.
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          buildEnd: async () => {
            await tables;
            bundled.resolve();
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async () => {
        await copied;
      },
    },
  };
}
