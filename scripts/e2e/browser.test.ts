import { describe, expect, test } from 'vitest';
import { checkOverflow } from './checks/checkOverflow.ts';
import { checkPrint } from './checks/checkPrint.ts';
import { checkSheets } from './checks/checkSheets.ts';
import { checkSvgText } from './checks/checkSvgText.ts';
import { mainText } from './checks/mainText.ts';
import { openDetails } from './checks/openDetails.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { pageKindOf } from './pageKindOf.ts';
import { pageTypes } from './pageTypes.ts';
import { siteAddresses } from './siteAddresses.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

const sizes = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
];

/** A 1 280 px window at a zoom of 200 %. */
const zoomed = { width: 640, height: 450, deviceScaleFactor: 2 };

const types = pageTypes(distFolder());

describe.each(types)('$url', (type) => {
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

test.each(types.filter(({ url }) => ['/', '/chiffres-cles/'].includes(url)))(
  '$url prints',
  async (type) => {
    await site.visit(type, {}, async ({ page }) => expectNone(await checkPrint(page)));
  },
);

/** The first year or month, which has nothing before it, the last, which may change, the longest. */
const printed = ['/chiffres-cles/[annee]/imprimer/', '/suivi-mensuel/[mois]/'].flatMap(
  (address) => {
    const urls = siteAddresses(distFolder()).filter((url) => pageKindOf(url)?.address === address);
    const longest = types.find(({ kind }) => kind.address === address)?.url;
    return [...new Set([urls.at(0), longest, urls.at(-1)])].filter((url) => url !== undefined);
  },
);

test.each(printed)('%s fits on two sheets', async (url) => {
  await site.visit({ url }, {}, async ({ page }) => expectNone(await checkSheets(page, 2)));
});
