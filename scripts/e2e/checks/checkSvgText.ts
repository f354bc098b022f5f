import type { Page } from 'playwright-core';

/** Half a pixel of tolerance would hide 11.5 px; a twentieth only absorbs rounding. */
const least = 12 - 0.05;

/** Text of visible charts is drawn at 12 px or more once the drawing is scaled. */
export async function checkSvgText(page: Page): Promise<string[]> {
  const small = await page.evaluate((limit) => {
    const scaleOf = (element: SVGGraphicsElement) => {
      const matrix = element.getScreenCTM();
      return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    };
    return [...document.querySelectorAll<SVGTextContentElement>('svg text, svg tspan')]
      .filter((text) => (text.textContent ?? '').trim() !== '' && text.checkVisibility())
      .map((text) => ({
        words: (text.textContent ?? '').trim().slice(0, 40),
        size: Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text),
      }))
      .filter(({ size }) => size < limit);
  }, least);
  return small.map(({ words, size }) => `svg text “${words}” is ${size.toFixed(2)} px high`);
}
