import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostHeaders } from './hostHeaders.ts';

/** Astro integration: writes `_headers` beside the built pages, for the hosts that read it. */
export function writeHostHeaders(base: string): AstroIntegration {
  return {
    name: 'parcours:host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const entries = readdirSync(dir, { withFileTypes: true }).map((entry) =>
          entry.isDirectory() ? `${entry.name}/` : entry.name,
        );
        writeFileSync(fileURLToPath(new URL('_headers', dir)), hostHeaders(base, entries));
      },
    },
  };
}
