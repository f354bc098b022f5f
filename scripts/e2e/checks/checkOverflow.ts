import type { Page } from 'playwright-core';

/** No horizontal scroll of the page; names the innermost elements that stick out. */
export async function checkOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.scrollingElement?.scrollWidth ?? 0;
    if (width <= innerWidth) return [];
    // The contents' box, since a long word sticks out of an element that does not.
    const rightOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const inside = range.getBoundingClientRect().right;
      return Math.max(element.getBoundingClientRect().right, inside);
    };
    const sticksOut = (element: Element) => rightOf(element) > innerWidth + 0.5;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const culprits = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        sticksOut(element) && !scrolls(element) && ![...element.children].some(sticksOut),
    );
    const shown = culprits.slice(0, 5).map((element) => `  ${element.outerHTML.slice(0, 200)}`);
    return [[`scrolls sideways: ${width} px wide in ${innerWidth} px`, ...shown].join('\n')];
  });
}
