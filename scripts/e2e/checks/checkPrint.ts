import type { Page } from 'playwright-core';

/** The page prints: a PDF of more than its own frame comes out. */
export async function checkPrint(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const whole = pdf.subarray(0, 5).toString() === '%PDF-' && pdf.byteLength > 2_000;
  return whole ? [] : [`prints ${pdf.byteLength} bytes`];
}
