import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../pipeline/read/filesUnder.ts';
import { siteBase } from '../siteBase.ts';

/** Attributes and CSS that name an address of the site, from its root. */
const addresses = /(?:\s(?:href|src|action|data-[a-z-]+)="|url\(['"]?)(\/(?!\/)[^"')]*)/g;

/** Addresses from the root, on every page and style sheet, that forget the path of the site. */
export function checkBase(folder: string): string[] {
  const base = siteBase(folder);
  if (base === '/') return [];
  return filesUnder(folder)
    .filter((path) => /\.(html|css)$/.test(path))
    .flatMap((path) => {
      const found = [...readFileSync(join(folder, path), 'utf8').matchAll(addresses)];
      const wrong = found.map(([, address = '']) => address).filter((one) => !one.startsWith(base));
      return [...new Set(wrong)].map((address) => `${path}: ${address} lacks ${base}`);
    });
}
