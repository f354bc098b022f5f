import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path under which a built site is to be served (`/`, `/parcours/`), as its home page says it by
 * the address of its icon.
 */
export function siteBase(folder: string): string {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) return '/';
  const [, base = '/'] =
    /<link rel="icon" href="([^"]*\/)favicon\.svg"/.exec(readFileSync(home, 'utf8')) ?? [];
  return base;
}

/** A page or a style sheet as it would be at the root of its host: its addresses without `base`. */
export function withoutBase(text: string, base: string): string {
  return base === '/' ? text : text.replaceAll(new RegExp(`(["'(])${base}`, 'g'), '$1/');
}
