import { expect, test } from 'vitest';
import { expectChart } from './expectChart.ts';
import { valueStrip } from './valueStrip.ts';

/** Invented: many at the middle, some at both ends. */
const rows = Array.from({ length: 120 }, (_, rank) => ({
  valeur: ((rank * 7) % 13) - 6 + (rank % 5 === 0 ? 6 : 0) - (rank % 7 === 0 ? 6 : 0),
}));
const ends = { low: 'moins qu’attendu', high: 'plus qu’attendu' };

test.each([680, 328])('each row is a dot at its value, %i px', async (width) => {
  const svg = valueStrip([...rows, { valeur: null }], { width, ...ends, ariaLabel: 'Essai' });
  expect(svg.match(/<circle/g)).toHaveLength(rows.length);
  await expectChart(svg, `valueStrip-${width}`);
});

test('one value alone is drawn', () => {
  expect(valueStrip([{ valeur: 3 }], { width: 328, ...ends }).match(/<circle/g)).toHaveLength(1);
});
