import { expect, test } from 'vitest';
import { textWidth } from '../charts/textWidth.ts';
import { chartSvg } from './chartSvg.ts';
import { fixturePage } from './figureFixture.ts';
import { type TakenChart, takenCharts } from './takenCharts.ts';

const [chart] = takenCharts(fixturePage, '') as [TakenChart];
const svg = chartSvg(chart);

test('holds what the chart is about, title, unit, finding, source, site and mark', () => {
  for (const words of [
    'Gironde',
    'Part des jeunes &amp; des « autres »',
    'En %, 2018-2025',
    'De 11,5 % à 11,2 %.',
    'Effectifs arrondis\u00a0: à 5.',
    'Source : Simulation, 1er octobre 2026.',
    'Licence\u00a0Ouverte\u00a02.0.',
    'Démonstration',
  ]) {
    expect(svg).toContain(words);
  }
});

test('needs no style sheet, and has no link', () => {
  expect(svg).not.toMatch(/var\(|style=|class=|<a[\s>]/);
  expect(svg).toContain('>Creuse<');
});

test('draws the wide drawing when there is one, and enlarges one that is too narrow', () => {
  expect(svg).toContain('width="558"');
  const narrow = chartSvg({ ...chart, wide: null });
  expect(narrow).toContain('width="488"');
  expect(narrow).toContain('scale(1.341)');
});

test('no line of text is longer than the sheet, whatever its words', () => {
  const long =
    'Part des jeunes accompagnés entrés dans une formation financée par la Région '.repeat(3);
  const drawn = chartSvg({
    ...chart,
    title: long,
    unit: long,
    sentence: long,
    source: { text: long, html: long },
  });
  const blocks = [
    ...drawn.matchAll(/<g font-size="(\d+)"[^>]*>((<text x="24" y="\d+">[^<]*<\/text>)+)/g),
  ];
  const lines = blocks.flatMap(([, size, texts = '']) =>
    [...texts.matchAll(/>([^<]+)</g)].map(([, text = '']) => textWidth(text, Number(size))),
  );
  expect(lines.length).toBeGreaterThan(12);
  expect(Math.max(...lines)).toBeLessThan(510);
  const height = Number(/ height="(\d+)"/.exec(drawn)?.[1]);
  const places = [...drawn.matchAll(/<text x="24" y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...places)).toBeLessThan(height);
});
