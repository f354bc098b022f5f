import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { cohortGaps } from './chartSamples.ts';
import { dumbbell } from './dumbbell.ts';
import { expectChart } from './expectChart.ts';

test.each([720, 328])('draws two dots a row and their difference, %i px', async (width) => {
  const svg = dumbbell(cohortGaps, {
    width,
    names: ['Cohorte 2023', 'Cohorte 2019'],
    demonstration: true,
  });
  // Two dots for each of five pairs, two for the key; the secret row has none.
  expect(svg.match(/<circle/g)).toHaveLength(12);
  expect(svg).toContain('s&#160;: secret statistique');
  await expectChart(svg, `dumbbell-${width}`);
});

test('writes in bold the differences whose interval leaves zero out', () => {
  const svg = dumbbell(cohortGaps);
  const texts = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text');
  const bold = [...texts].filter(
    (text) => text.closest('[font-weight]')?.getAttribute('font-weight') === '600',
  );
  expect(bold.map(({ textContent }) => textContent)).toEqual(['+0,8', '+1,1']);
  for (const text of ['+0,6', '−0,5', '0', 's']) expect(svg).toContain(`>${text}</text>`);
  expect(dumbbell(cohortGaps.slice(2))).not.toContain('En gras');
});
