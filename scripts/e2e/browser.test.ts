import { describe, expect, test } from 'vitest';
import { checkOverflow } from './checks/checkOverflow.ts';
import { checkPrint } from './checks/checkPrint.ts';
import { checkSheets } from './checks/checkSheets.ts';
import { checkSvgText } from './checks/checkSvgText.ts';
import { mainText } from './checks/mainText.ts';
import { openDetails } from './checks/openDetails.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { pageTypes } from './pageTypes.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

const sizes = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
];

/** A 1 280 px window at a zoom of 200 %. */
const zoomed = { width: 640, height: 450, deviceScaleFactor: 2 };

describe.each(pageTypes(distFolder()))('$url', (type) => {
  test.each(sizes)('loads without a fault and fits $width px', async (size) => {
    await site.visit(type, { ...size, waitUntil: 'networkidle' }, async ({ page, problems }) => {
      const folded = await checkOverflow(page);
      const small = size.width === 360 ? await checkSvgText(page) : [];
      await openDetails(page);
      const unfolded = folded.length > 0 ? [] : await checkOverflow(page);
      expectNone([...problems, ...folded, ...unfolded, ...small]);
    });
  });

  test('fits at a zoom of 200 %', async () => {
    await site.visit(type, zoomed, async ({ page }) => expectNone(await checkOverflow(page)));
  });

  test('reads the same without JavaScript', async () => {
    const read = (javaScriptEnabled: boolean) =>
      site.visit(type, { javaScriptEnabled }, ({ page }) => mainText(page));
    const withScript = await read(true);
    expect(withScript.length).toBeGreaterThan(0);
    expect(await read(false)).toBe(withScript);
  });
});

test.each(pageTypes.filter(({ url }) => ['/', '/chiffres-cles/'].includes(url)))(
  '$url prints',
  async (type) => {
    await site.visit(type, {}, async ({ page }) => expectNone(await checkPrint(page)));
  },
);

/** The first and last years, and that of a break: the leaflet is longest where both schemes stand. */
test.each(['2018', '2022', '2025'])('the leaflet of %s fits on two sheets', async (year) => {
  const type = { pattern: /^$/, url: `/chiffres-cles/${year}/imprimer/` };
  await site.visit(type, {}, async ({ page }) => expectNone(await checkSheets(page, 2)));
});

/** A stable month, one that may be revised, and one of the first year, without any comparison. */
test.each(['2019-03', '2025-02', '2026-09'])(
  'the follow-up of %s fits on two sheets',
  async (month) => {
    const type = { pattern: /^$/, url: `/suivi-mensuel/${month}/` };
    await site.visit(type, {}, async ({ page }) => expectNone(await checkSheets(page, 2)));
  },
);
