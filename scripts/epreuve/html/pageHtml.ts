import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import { typographicHtml } from '../../../src/format/typographicHtml.ts';

const { resolve } = createRequire(import.meta.url);

/** The fonts of the site, within the page: it loads nothing. */
const fonts = [
  [
    'Source Sans 3 Variable',
    '200 900',
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ],
  [
    'Source Serif 4',
    '700',
    '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2',
  ],
] as const;

let style: string | null = null;

/** The style sheet of a proof, its fonts with it. */
function pageStyle(): string {
  style ??= [
    ...fonts.map(([family, weight, path]) => {
      const bytes = readFileSync(resolve(path)).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
    }),
    readFileSync(join(import.meta.dirname, 'sheet.css'), 'utf8'),
  ].join('\n');
  return style;
}

/** A whole page, by itself: no script, nothing loaded, never indexed. `body` is HTML. */
export function pageHtml(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title>
<style>${pageStyle()}</style>
</head>
<body>
${typographicHtml(`<main>${body}</main>`)}
</body>
</html>
`;
}
