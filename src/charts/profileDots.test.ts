import { expect, test } from 'vitest';
import { profileRates } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { profileDots } from './profileDots.ts';

const references = [{ value: 12.9, label: 'Ensemble' }];

test.each([680, 328])('groups rates by dimension around the whole, %i px', async (width) => {
  const svg = profileDots(profileRates, { width, references, demonstration: true });
  await expectChart(svg, `profileDots-${width}`);
});

test('keeps the order of the rows, and writes what is missing', () => {
  const svg = profileDots(profileRates, { references });
  expect(svg.indexOf('>Moins de 18 ans<')).toBeLessThan(svg.indexOf('>22 ans et plus<'));
  expect(svg.match(/<circle/g)).toHaveLength(profileRates.length - 1);
  expect(svg).toContain('secret statistique');
});
