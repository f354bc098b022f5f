import { expect, test } from 'vitest';
import { mapRows } from './chartSamples.ts';
import { groundFixture } from './contoursFixture.ts';
import { expectChart } from './expectChart.ts';
import { pointsMap } from './pointsMap.ts';

const draw = (width: number, options = {}) =>
  pointsMap(mapRows, {
    ...{ width, ground: groundFixture(width), sizeLabel: 'Jeunes accompagnés', ...options },
  });

test.each([430, 328])('draws the départements and the points, %i px', async (width) => {
  const svg = draw(width);
  expect(svg.match(/ d="m\d/g)).toHaveLength(4);
  expect(svg).toContain('Mission locale du &lt;Médoc&gt; &amp; alentours');
  await expectChart(svg, `pointsMap-${width}`);
});

test('a point may be a link, named in words', () => {
  const svg = draw(430, { href: () => '/territoires/mission-locale/33063S00/' });
  expect(svg.match(/<a /g)).toHaveLength(mapRows.length);
  expect(svg).toContain(
    'aria-label="Mission locale de Haute-Corrèze, Jeunes accompagnés : secret statistique"',
  );
});
