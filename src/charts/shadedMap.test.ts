import { expect, test } from 'vitest';
import { contoursFixture, groundFixture } from './contoursFixture.ts';
import { expectChart } from './expectChart.ts';
import { shadedMap } from './shadedMap.ts';
import { standingFills } from './standingPatterns.ts';

const codes = contoursFixture.objects.missions_locales.geometries.map(
  ({ properties: { code } }) => code,
);
const rows = codes.map((code, rank) => ({
  code,
  nom: `Mission locale <${code}>`,
  valeur: rank === 4 ? null : 10 + rank,
  statut_valeur: rank === 4 ? 'secret' : 'publie',
}));
const rateOf = (row: object) => (row as { valeur: number | null }).valeur;
const shades = [
  {
    text: 'Au-dessus',
    fill: standingFills.above,
    holds: (row: object) => (rateOf(row) ?? 0) > 12,
  },
  {
    text: 'Au-dessous',
    fill: standingFills.below,
    holds: (row: object) => rateOf(row) !== null && (rateOf(row) ?? 0) <= 12,
  },
];
const draw = (width: number, options = {}) =>
  shadedMap(rows, {
    ...{ width, ground: groundFixture(width), shades, valueLabel: 'Part', ...options },
  });

test.each([430, 328])('draws each territory in the colour of its class, %i px', async (width) => {
  const svg = draw(width);
  expect(svg).toContain('Mission locale &lt;17001S00&gt;\nPart : 10,0&#160;%');
  expect(svg).toContain('Part : secret statistique');
  expect(svg).toContain('Non publié, ou non comparé');
  await expectChart(svg, `shadedMap-${width}`);
});

test('each territory is one link, the smallest in the corner where it is larger', () => {
  const svg = draw(328, {
    href: (row: object) => `/territoires/${(row as { code: string }).code}/`,
  });
  for (const code of codes) {
    expect(svg.match(new RegExp(`href="/territoires/${code}/"`, 'g')), code).toHaveLength(1);
  }
  expect(svg.indexOf('/territoires/33002S00/')).toBeGreaterThan(svg.indexOf('clip-path'));
  expect(svg).toContain('Agrandi 4 fois');
});

test('a territory without an outline has no shape', () => {
  const extra = { code: '16001S00', nom: 'Sans contour', valeur: 30, statut_valeur: 'publie' };
  const ground = groundFixture(430);
  const svg = shadedMap([...rows, extra], { width: 430, ground, shades, valueLabel: 'Part' });
  expect(svg).not.toContain('Sans contour');
});
