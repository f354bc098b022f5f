import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { awaitPublication } from './scripts/build/awaitPublication.ts';
import { writeHostHeaders } from './scripts/hosting/writeHostHeaders.ts';
import { readPublisher } from './scripts/pipeline/read/readPublisher.ts';
import { siteAddress } from './src/publication/siteAddress.ts';
import { remarkBase } from './src/remark/remarkBase.ts';
import { remarkConditions } from './src/remark/remarkConditions.ts';
import { renderedPages } from './src/rendered/renderedPages.ts';
import { isRendered } from './src/rendered/renderedPaths.ts';
import { servedCharts } from './src/rendered/servedCharts.ts';

/** Where the site is, as its publisher says; SITE_URL and SITE_BASE move a preview elsewhere. */
const { publisher } = readPublisher(fileURLToPath(new URL('data', import.meta.url)), 'data');
const address = siteAddress(publisher?.site ?? null, process.env);

export default defineConfig({
  ...address,
  // Addresses in a sitemap are whole: there is none while that of the site is not known.
  integrations: [
    awaitPublication(),
    writeHostHeaders(address.base),
    ...(address.site ? [sitemap({ filter: isRendered })] : []),
    renderedPages(),
    servedCharts(),
  ],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // The scripts of the site are files of their own: a strict content policy allows them.
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkDirective, remarkConditions, [remarkBase, { base: address.base }]],
    }),
  },
});
