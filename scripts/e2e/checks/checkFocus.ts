import type { Page } from 'playwright-core';

/** How many elements of a page are tried, one of each look first. */
const sampleSize = 15;

/** Every element tried shows an outline or a shadow when the keyboard reaches it. */
export async function checkFocus(page: Page): Promise<string[]> {
  // Once a key was pressed, focus given by script counts as the keyboard's (:focus-visible).
  await page.keyboard.press('Tab');
  const blind = await page.evaluate((size) => {
    const focusable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    const looks = new Map(
      focusable.map((element) => [
        `${element.localName} ${element.className} ${element.parentElement?.className}`,
        element,
      ]),
    );
    const sample = [...new Set([...looks.values(), ...focusable])].slice(0, size);
    const ringOf = (element: HTMLElement) => {
      for (const animation of element.getAnimations()) animation.finish();
      const style = getComputedStyle(element);
      const transparent = / 0\)$|^transparent$/.test(style.outlineColor);
      const drawn = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      const outline = drawn && !transparent ? `${style.outline} ${style.outlineOffset}` : 'none';
      return { outline, shadow: style.boxShadow };
    };
    return sample
      .filter((element) => {
        (document.activeElement as HTMLElement | null)?.blur();
        const before = ringOf(element);
        element.focus();
        const after = ringOf(element);
        const outlined = after.outline !== 'none' && after.outline !== before.outline;
        const shadowed = after.shadow !== 'none' && after.shadow !== before.shadow;
        return !outlined && !shadowed;
      })
      .map((element) => element.outerHTML.slice(0, 200));
  }, sampleSize);
  return blind.map((html) => `no visible focus on ${html}`);
}
