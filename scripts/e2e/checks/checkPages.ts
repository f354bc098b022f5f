import type { Page } from 'playwright-core';

/** The page prints on at most so many sheets of A4. */
export async function checkPages(page: Page, most: number): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  // A PDF describes each of its pages by an object of this type, which Chromium leaves readable.
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return pages > 0 && pages <= most ? [] : [`prints on ${pages} pages, not ${most}`];
}
