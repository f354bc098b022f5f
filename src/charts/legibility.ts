import { DOMParser } from 'linkedom';
import { type Box, overlap } from './placeLabel.ts';
import { textWidth, widthReserve } from './textWidth.ts';
import { lineFoot } from './words.ts';

interface DrawnText extends Box {
  text: string;
  size: number;
}

/** Sum of the translations of an element and of its ancestors. */
function offset(element: Element): { x: number; y: number } {
  const sum = { x: 0, y: 0 };
  for (let node: Element | null = element; node; node = node.parentElement) {
    const [, x = 0, y = 0] =
      /translate\(([-\d.]+),([-\d.]+)\)/.exec(node.getAttribute('transform') ?? '') ?? [];
    sum.x += Number(x);
    sum.y += Number(y);
  }
  return sum;
}

function inherited(element: Element, name: string): string {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const value = node.getAttribute(name);
    if (value) return value;
  }
  return '';
}

/** The box of a text, from its attributes and the widths of Source Sans. */
function drawnText(element: Element): DrawnText {
  const text = element.textContent ?? '';
  const size = Number(inherited(element, 'font-size'));
  const move = offset(element);
  const x = move.x + Number(element.getAttribute('x') ?? 0);
  const y = move.y + Number(element.getAttribute('y') ?? 0) - lineFoot * size;
  // Without what layout keeps in reserve.
  const width = textWidth(text, size) / widthReserve;
  const anchor = inherited(element, 'text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, size, left, right: left + width, top: y - size * 0.45, bottom: y + size * 0.45 };
}

/**
 * What makes a chart hard to read: texts under 12 px, cut by an edge or over another. Empty when
 * the chart is legible. For tests: it supposes words of one line, as `words` writes them.
 */
export function legibilityProblems(svg: string): string[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((name) => Number(root?.getAttribute(name)));
  const texts = [...(root?.querySelectorAll('text') ?? [])].map((element) =>
    drawnText(element as unknown as Element),
  );
  const small = texts.filter(({ size }) => size < 12).map(({ text }) => `petit : ${text}`);
  const cut = texts
    .filter(
      (t) => t.left < -0.5 || t.top < -0.5 || t.right > (width ?? 0) || t.bottom > (height ?? 0),
    )
    .map(({ text }) => `coupé : ${text}`);
  const over = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `superposés : ${a.text} / ${b.text}`),
  );
  return [...small, ...cut, ...over];
}
