import { expect, it } from 'vitest';
import { monthIndex } from '../calendar.ts';
import { EvenDraws } from './EvenDraws.ts';
import { stream } from './stream.ts';

const month = monthIndex(2020, 3);

it('counts what probabilities add up to, within a few units', () => {
  const draws = new EvenDraws(1, 0);
  const random = stream(1);
  let events = 0;
  for (let turn = 0; turn < 5000; turn += 1) {
    if (draws.chance(random, 'formation', month, 0.02)) events += 1;
  }
  expect(Math.abs(events - 100)).toBeLessThanOrEqual(4);
});

it('never draws the impossible and always draws the certain', () => {
  const draws = new EvenDraws(1, 0);
  const random = stream(2);
  for (let turn = 0; turn < 100; turn += 1) {
    expect(draws.chance(random, 'emploi', month, 0)).toBe(false);
    expect(draws.chance(random, 'cej', month, 1)).toBe(true);
  }
});
