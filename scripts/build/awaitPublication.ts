import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
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
          return copyInto(source as string, site as string);
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

/** Copies a folder into another one that others write to: `cp` fails on a folder made meanwhile. */
async function copyInto(source: string, target: string): Promise<void> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const path = join(entry.parentPath, entry.name).slice(source.length);
    await mkdir(join(target, path), { recursive: true });
  }
  await cp(source, target, { recursive: true });
}
