import type { Page } from 'playwright-core';

/** The first Tab reaches a link to the content, which is then in sight and uncovered. */
export async function checkSkipLink(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const problem = await page.evaluate(() => {
    const link = document.activeElement;
    const href = link?.getAttribute('href') ?? '';
    const html = link?.outerHTML.slice(0, 200);
    if (link === null || link === document.body) return 'the first Tab reaches nothing';
    if (!href.startsWith('#')) return `the first Tab reaches no skip link: ${html}`;
    if (document.getElementById(href.slice(1)) === null) return `skip link to nothing: ${html}`;
    const box = link.getBoundingClientRect();
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const seen = box.width > 20 && box.height > 10 && middle !== null && link.contains(middle);
    return seen ? null : `the skip link stays hidden when it has the focus: ${html}`;
  });
  return problem === null ? [] : [problem];
}
