import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { remarkBase } from './src/remark/remarkBase.ts';
import { socialImages } from './src/social/socialImages.ts';
import { takeawayCharts } from './src/takeaway/takeawayCharts.ts';

/** Address of the site (https://…), when it is known: printed pages then give theirs in full. */
const site = process.env.SITE_URL;

/** Path under which the site is served, for hosts that give it a folder. */
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  base,
  ...(site && { site }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [socialImages(), takeawayCharts()],
  devToolbar: { enabled: false },
  // The two scripts of the site are files of their own: a strict content policy allows them.
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [[remarkBase, { base }]],
    }),
  },
});
