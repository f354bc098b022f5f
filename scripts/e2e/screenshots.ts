/**
 * Pictures of the built site, to look at it:
 *   node scripts/e2e/screenshots.ts <out-folder> [urls…] [--dark] [--pdf]
 * Full pages at 360 and 1280 px; `--dark` adds 1280 px in dark, `--pdf` what a printer gets.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { distFolder } from './distFolder.ts';
import { launchBrowser } from './launchBrowser.ts';
import { pageTypes } from './pageTypes.ts';
import { serveFolder } from './serveFolder.ts';
import { siteFile } from './siteFile.ts';

interface Shot {
  suffix: string;
  width: number;
  colorScheme: 'light' | 'dark';
  pdf: boolean;
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean' }, pdf: { type: 'boolean' } },
});

/** The shots that the flags ask for. */
function shotsOf(dark: boolean, pdf: boolean): Shot[] {
  const shots: Shot[] = [
    { suffix: '-360.png', width: 360, colorScheme: 'light', pdf: false },
    { suffix: '-1280.png', width: 1280, colorScheme: 'light', pdf: false },
  ];
  if (dark) shots.push({ suffix: '-1280-dark.png', width: 1280, colorScheme: 'dark', pdf: false });
  if (pdf) shots.push({ suffix: '.pdf', width: 1280, colorScheme: 'light', pdf: true });
  return shots;
}

/** `/chiffres-cles/2025/` → `chiffres-cles_2025`. */
function nameOf(url: string): string {
  return url.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'accueil';
}

async function capture(page: Page, shot: Shot, path: string): Promise<void> {
  if (shot.pdf) await page.pdf({ path, format: 'A4', printBackground: true });
  else await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  console.log(path);
}

async function shoot(browser: Browser, url: string, shot: Shot, path: string): Promise<void> {
  const viewport = { width: shot.width, height: 800 };
  const page = await browser.newPage({ viewport, colorScheme: shot.colorScheme });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate('document.fonts.ready.then(() => true)');
  await capture(page, shot, path);
  await page.close();
}

/** The addresses asked for, or one of every kind of page; those that are not built are named. */
function urlsOf(folder: string, asked: readonly string[]): string[] {
  const urls = asked.length > 0 ? asked : pageTypes(folder).map(({ url }) => url);
  const missing = urls.filter((url) => siteFile(folder, url) === null);
  for (const url of missing) console.error(`not built: ${url}`);
  return urls.filter((url) => !missing.includes(url));
}

const [out, ...asked] = positionals;
if (out === undefined) {
  throw new Error('usage: screenshots.ts <out-folder> [urls…] [--dark] [--pdf]');
}
await mkdir(out, { recursive: true });
const folder = distFolder();
const server = await serveFolder(folder);
const browser = await launchBrowser();
for (const url of urlsOf(folder, asked)) {
  for (const shot of shotsOf(flags.dark ?? false, flags.pdf ?? false)) {
    await shoot(browser, server.origin + url, shot, join(out, nameOf(url) + shot.suffix));
  }
}
await browser.close();
await server.close();
