import { contentPolicy } from '../../src/contracts/contentPolicy.ts';

/** Folder of the pages that others may show inside theirs: the charts to take away. */
const framable = 'graphiques';

/** Sent with every file: what the pages cannot say of themselves. */
const everywhere = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];

/**
 * `_headers`, which Netlify and Cloudflare Pages read. They add up the rules that match an address,
 * and two policies that disagree forbid: what may not be framed is named entry by entry, so that
 * the charts are left out. `entries` are those of the built site, folders with a final slash.
 */
export function hostHeaders(base: string, entries: readonly string[]): string {
  const pages = entries
    .filter((entry) => entry !== `${framable}/`)
    .filter((entry) => entry.endsWith('/') || entry.endsWith('.html'))
    .map((entry) => (entry === 'index.html' ? '' : entry.replace(/\/$/, '/*')))
    .sort();
  return [
    rule(`${base}*`, everywhere),
    ...pages.map((path) =>
      rule(`${base}${path}`, [
        `Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'`,
        'X-Frame-Options: DENY',
      ]),
    ),
    rule(`${base}${framable}/*`, [`Content-Security-Policy: ${contentPolicy}; frame-ancestors *`]),
  ].join('\n');
}

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
