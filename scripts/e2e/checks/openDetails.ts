import type { Page } from 'playwright-core';

/** Opens every `<details>`, so that what is folded is looked at too. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
