import type { Page } from 'playwright-core';

/** The text that the page's `<main>` shows, `<noscript>` aside. */
export async function mainText(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('noscript')) element.style.display = 'none';
  });
  // innerText and not textContent: what is hidden without scripts must not count.
  const text = await page.locator('main').innerText({ timeout: 2_000 });
  return text.replace(/\s+/g, ' ').trim();
}
