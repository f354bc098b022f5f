import type { Page } from 'playwright-core';

/** The page prints on at most so many A4 sheets, counted in the PDF that comes out. */
export async function checkSheets(page: Page, atMost: number): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  // A PDF describes each of its pages by an object of this type, which Chromium leaves readable.
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return sheets >= 1 && sheets <= atMost ? [] : [`prints ${sheets} sheets, at most ${atMost}`];
}
