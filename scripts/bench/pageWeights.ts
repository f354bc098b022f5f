import { launchBrowser } from '../e2e/launchBrowser.ts';
import { pageTypes } from '../e2e/pageTypes.ts';
import { serveFolder } from '../e2e/serveFolder.ts';
import { requestedFiles } from './requestedFiles.ts';
import { type PageWeight, weighPage } from './weighPage.ts';

export interface WeighedPage {
  url: string;
  width: number;
  weight: PageWeight;
}

const widths = [1280, 360];

/**
 * Weighs every kind of page that is built. The reader of a “next” page comes from the home page;
 * the home page's own reader comes from the second page of the list.
 */
export async function pageWeights(folder: string): Promise<WeighedPage[]> {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  const files = (url: string, width: number) =>
    requestedFiles(browser, folder, server.origin + url, width);
  const urls = pageTypes(folder).map(({ url }) => url);
  const [home = '/', second = '/'] = urls;
  try {
    const weighed: WeighedPage[] = [];
    for (const width of widths) {
      const fromHome = new Set(await files(home, width));
      const fromSecond = new Set(await files(second, width));
      for (const url of urls) {
        const seen = url === home ? fromSecond : fromHome;
        weighed.push({ url, width, weight: weighPage(await files(url, width), seen) });
      }
    }
    return weighed;
  } finally {
    await browser.close();
    await server.close();
  }
}
