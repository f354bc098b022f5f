import { escapeHtml } from '../format/escapeHtml.ts';

/** What a page of the shell says of itself. */
export interface ShellWords {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** Path of the page, base included. */
  path: string;
  main: string;
}

/**
 * Makes pages of the site out of a built one: its head and header, other contents. The pages of
 * charts are far too many to be rendered one by one. `path` is that of the page that lends.
 */
export function pageShell(html: string, path: string): (words: ShellWords) => string {
  const open = html.indexOf('>', html.indexOf('<main')) + 1;
  const close = html.indexOf('</main>');
  const title = /<title>(.*?) · Parcours<\/title>/.exec(html)?.[1];
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  if (open === 0 || close < 0 || !title || !description) throw new Error('page modèle illisible');
  const scripts = html.slice(open, close).match(/<script[^>]*><\/script>/g) ?? [];
  const meta = html.slice(0, html.indexOf('</head>'));
  const header = html.slice(meta.length, open);
  const foot = `${scripts.join('')}${html.slice(close)}`;
  return (words) =>
    meta
      .replaceAll(`${title} · Parcours`, () => escapeHtml(`${words.title} · Parcours`))
      .replaceAll(`content="${description}"`, () => `content="${escapeHtml(words.description)}"`)
      .replaceAll(`${path}"`, () => `${words.path}"`) +
    header +
    words.main +
    foot;
}
