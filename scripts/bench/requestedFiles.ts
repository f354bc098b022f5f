import type { Browser } from 'playwright-core';
import { siteBase } from '../e2e/siteBase.ts';
import { siteFile } from '../e2e/siteFile.ts';
import { visit } from '../e2e/visit.ts';

/** Files of a served site that Chromium asks for when it opens a page, lazy ones included. */
export async function requestedFiles(
  browser: Browser,
  folder: string,
  url: string,
  width: number,
): Promise<string[]> {
  const addresses = await visit(
    browser,
    url,
    { width, waitUntil: 'networkidle' },
    async ({ requests }) => requests,
  );
  const paths = addresses
    .filter((address) => /^https?:/.test(address))
    .map((address) => new URL(address).pathname.slice(siteBase(folder).length - 1));
  return paths.map((path) => siteFile(folder, path)).filter((file) => file !== null);
}
