import * as Plot from '@observablehq/plot';
import { expect, test, vi } from 'vitest';
import { demonstrationText } from './footer.ts';
import { hatch, hatchFill } from './hatch.ts';
import { plot } from './plot.ts';

const base = { width: 200, height: 100, margin: 10 };
const clipped = (y: number) =>
  plot({
    ...base,
    axis: null,
    marks: [Plot.lineY([1, y], { clip: true }), hatch(), Plot.rectY([y], { fill: hatchFill })],
  });

test('gives the same bytes whatever was drawn before', () => {
  const first = clipped(3);
  clipped(4);
  expect(clipped(3)).toBe(first);
});

test('gives ids of their own to drawings that differ', () => {
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const [a, b] = [ids(clipped(3)), ids(clipped(4))];
  expect(a).toHaveLength(2);
  expect(new Set([...a, ...b]).size).toBe(4);
  for (const id of a) expect(clipped(3)).toContain(`url(#${id})`);
});

test('escapes what a label holds, in texts and attributes', () => {
  const svg = plot({
    ...base,
    ariaLabel: 'a < b & "c"',
    axis: null,
    marks: [Plot.text(['<b> & c'], { frameAnchor: 'middle', title: () => '1 < 2 & 3' })],
  });
  expect(svg).toContain('aria-label="a &lt; b &amp; &quot;c&quot;"');
  expect(svg).toContain('&lt;b&gt; &amp; c<title>1 &lt; 2 &amp; 3</title>');
});

test('is a picture with a name, or hidden from readers without one', () => {
  const marks = [Plot.dot([1])];
  expect(plot({ ...base, axis: null, marks, ariaLabel: 'Un point' })).toMatch(
    /^<svg [^>]*aria-label="Un point" role="img"/,
  );
  expect(plot({ ...base, axis: null, marks })).toMatch(/^<svg [^>]*aria-hidden="true"/);
});

test('writes the mark of demonstration under the drawing, which keeps its size', () => {
  const plain = plot({ ...base, axis: null });
  const marked = plot({ ...base, axis: null, demonstration: true });
  expect(plain).toContain('height="100"');
  expect(marked).toContain(demonstrationText.replace('\u00a0', '&#160;'));
  expect(Number(/ height="(\d+)"/.exec(marked)?.[1])).toBeGreaterThan(110);
});

test('refuses what Plot warns about', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const dates = Plot.dot(['2024-01-01', '2024-01-02'], { x: (d: string) => d });
  expect(() => plot({ ...base, marks: [dates] })).toThrow('alerte');
});
