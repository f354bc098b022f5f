import type { Reference } from './reference.ts';

const url = /url\(\s*(['"]?)(.*?)\1\s*\)/g;
const bareImport = /@import\s+(['"])(.*?)\1/g;

/** Addresses in `url(…)` and `@import` of a style sheet or of a style attribute. */
export function cssReferences(css: string, where: string): Reference[] {
  const matches = [...css.matchAll(url), ...css.matchAll(bareImport)];
  return matches.map((match) => ({ use: 'resource', value: match[2] ?? '', where }));
}
