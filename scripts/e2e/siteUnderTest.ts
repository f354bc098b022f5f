import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { distFolder } from './distFolder.ts';
import { launchBrowser } from './launchBrowser.ts';
import type { VisitedPage } from './pageTypes.ts';
import { type FolderServer, serveFolder } from './serveFolder.ts';
import { type Visit, type VisitOptions, visit } from './visit.ts';

/** The built site, served and open to visits while a test file runs. */
export interface SiteUnderTest {
  visit<T>(page: VisitedPage, options: VisitOptions, use: (visit: Visit) => Promise<T>): Promise<T>;
}

/** Starts server and browser before the tests of a file, and ends them after. */
export function siteUnderTest(): SiteUnderTest {
  const folder = distFolder();
  let browser: Browser | undefined;
  let server: FolderServer | undefined;
  beforeAll(async () => {
    server = await serveFolder(folder);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    visit: ({ url, metAt }, options, use) => {
      if (browser === undefined || server === undefined) throw new Error('the site is not served');
      const status = metAt === undefined ? 200 : 404;
      return visit(browser, server.origin + (metAt ?? url), { status, ...options }, use);
    },
  };
}
