import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { remarkBase } from './src/remark/remarkBase.ts';

/** Path under which the site is served, for hosts that give it a folder. */
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The only script of the site is a file of its own: no inline script, whatever the policy.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [[remarkBase, { base }]],
    }),
  },
});
