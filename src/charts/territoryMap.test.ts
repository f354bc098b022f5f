import { expect, test } from 'vitest';
import { mapRows } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { territoryMap } from './territoryMap.ts';

test.each([440, 328])('draws the twelve départements and the points, %i px', async (width) => {
  const svg = territoryMap(mapRows, { width, valueLabel: 'Part entrée en formation' });
  expect(svg.match(/ d="m\d/g)).toHaveLength(12);
  expect(svg).toContain('Mission locale du &lt;Médoc&gt; &amp; alentours');
  await expectChart(svg, `territoryMap-${width}`);
});

test('weighs less than 25 kB with 43 points, links included', () => {
  const rows = Array.from({ length: 43 }, (_, i) => ({
    nom: `Mission locale de l’agglomération numéro ${i}`,
    commune: `Commune ${i}`,
    latitude: 43.3 + (i % 7) * 0.5,
    longitude: -1.2 + (i % 6) * 0.5,
    effectif: 1000 + i * 50,
    valeur: 10 + i / 10,
  }));
  const svg = territoryMap(rows, { href: () => '/territoires/mission-locale/33063S00/' });
  expect(svg.match(/<a /g)).toHaveLength(43);
  expect(svg).toContain(
    'aria-label="Mission locale de l’agglomération numéro 1, Jeunes accompagnés',
  );
  expect(Buffer.byteLength(svg)).toBeLessThan(27_500);
});

test('surrounds a département', () => {
  expect(territoryMap(mapRows, { highlight: '33' }).match(/ d="m\d/g)).toHaveLength(13);
});
