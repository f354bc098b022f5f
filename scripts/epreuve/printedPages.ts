import { launchBrowser } from '../e2e/launchBrowser.ts';

/** For the tests: pages of the PDF that a browser prints of each sheet. Throws if a sheet loads anything. */
export async function printedPages(sheets: readonly string[]): Promise<number[]> {
  const browser = await launchBrowser();
  try {
    const pages: number[] = [];
    for (const html of sheets) {
      const page = await browser.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) throw new Error(`demandé : ${request.url()}`);
      });
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      pages.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
      await page.close();
    }
    return pages;
  } finally {
    await browser.close();
  }
}
