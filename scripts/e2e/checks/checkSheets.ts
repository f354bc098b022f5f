import type { Page } from 'playwright-core';

/** The page prints on at most so many A4 sheets, counted in the PDF that comes out. */
export async function checkSheets(page: Page, atMost: number): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  return sheets >= 1 && sheets <= atMost ? [] : [`prints ${sheets} sheets, at most ${atMost}`];
}
