import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../pipeline/read/filesUnder.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { openDetails } from './checks/openDetails.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'";

/** Opens the page again, as a host that sends the strict policy serves it. */
async function underPolicy(page: Page): Promise<void> {
  // A picture that is still coming would be given up, which is told as a problem.
  await page.waitForLoadState('networkidle');
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.reload({ waitUntil: 'load' });
}

/** Share of the pixels of a picture that are not of its paper, and its size. */
async function inkOf(page: Page, png: Buffer) {
  const address = `data:image/png;base64,${png.toString('base64')}`;
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let inked = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (Math.abs((data[i] ?? 0) - (data[0] ?? 0)) > 40) inked += 1;
    }
    return { width: image.width, height: image.height, ink: (4 * inked) / data.length };
  }, address);
}

const taken = filesUnder(join(distFolder(), 'graphiques'))
  .filter((path) => path.endsWith('.csv'))
  .map((path) => path.replace(/\.csv$/, ''));
const valuesOf = (id: string) => readFileSync(join(distFolder(), `graphiques/${id}.csv`), 'utf8');
/** A map, small multiples, curves of a group with secret values, and any other. */
const charts = [
  ...taken.filter((id) => /(^|\/)carte-/.test(id)).slice(0, 1),
  ...taken.filter((id) => /^suivi-mensuel\/.*\/missions-locales-/.test(id)).slice(-1),
  ...taken
    .filter((id) => /cohortes\/.*\/situations$/.test(id) && /,secret/.test(valuesOf(id)))
    .slice(0, 1),
  ...taken.slice(0, 1),
];

describe.each([...new Set(charts)])('%s', (id) => {
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const type = { url: `/graphiques/${id.slice(0, -slug.length)}` };
  const [edition = ''] = readdirSync(join(distFolder(), `graphiques/${id}`));
  const size = / width="(\d+)" height="(\d+)"/.exec(
    readFileSync(join(distFolder(), `graphiques/${id}.svg`), 'utf8'),
  );

  test('the browser makes a PNG of it, with the font of the site, under a strict policy', async () => {
    await site.visit(type, { acceptDownloads: true }, async ({ page, problems }) => {
      await underPolicy(page);
      const button = page.locator(`#${slug}`).getByRole('button', { name: 'Image PNG' });
      await button.focus();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.keyboard.press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe(`${id.replaceAll(/[/_]/g, '-')}.png`);
      const png = readFileSync(await download.path());
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expectNone(problems);
      await page.unrouteAll();
      const picture = await inkOf(page, png);
      expect([picture.width, picture.height]).toEqual([
        2 * Number(size?.[1]),
        2 * Number(size?.[2]),
      ]);
      expect(picture.ink).toBeGreaterThan(0.01);
      expect(picture.ink).toBeLessThan(0.9);
    });
  });

  test('its page has no button without JavaScript, and every other form', async () => {
    await site.visit(type, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.locator(`#${slug} a[download]`).count()).toBe(2);
    });
  });

  test.each([328, 720])('its frame is clean and holds at %i px', async (width) => {
    const frame = { url: `/graphiques/${id}/${edition}` };
    const seen = { width, bypassCSP: true };
    await site.visit(frame, seen, async ({ page, problems, requests }) => {
      expectNone([...problems, ...(await checkOverflow(page)), ...(await checkAxe(page))]);
      await openDetails(page);
      expectNone(await checkOverflow(page));
      expect(requests.every((url) => /\.(html|css|woff2)$/.test(url))).toBe(true);
      expect(await page.locator('script').count()).toBe(0);
    });
  });
});

test.each(charts.slice(0, 1))('%s follows the site in a frame that it fills alone', async (id) => {
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const url = `/graphiques/${id.slice(0, -slug.length)}#cadre-${slug}`;
  await site.visit({ url }, { width: 720 }, async ({ page, problems }) => {
    const live = page.locator(`#cadre-${slug}`);
    expect(await live.boundingBox()).toMatchObject({ x: 0, y: 0, width: 720 });
    const figure = page.frameLocator(`#cadre-${slug}`);
    expect(await figure.locator('figure svg').count()).toBeGreaterThan(0);
    expect(await figure.locator('h1').textContent()).not.toBe('');
    expectNone(problems);
  });
});

test('every page has a picture for where it is shared, of the right size and light', () => {
  const folder = join(distFolder(), 'partage');
  const pictures = filesUnder(folder);
  expect(pictures.length).toBeGreaterThan(0);
  expectNone(
    pictures.flatMap((path) => {
      const png = readFileSync(join(folder, path));
      const size = `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
      const isFine = size === '1200×630' && png.length > 5_000 && png.length < 120_000;
      return isFine ? [] : [`${path}: ${size}, ${png.length} bytes`];
    }),
  );
});
