import { expect, it } from 'vitest';
import { parseIsoDay } from '../../demo/calendar.ts';
import { spell } from '../../demo/examplePerson.ts';
import { followsRegionTraining } from './followsRegionTraining.ts';

const region = { financement_region: 'oui' } as const;
const training = spell('formation', '2019-10-01', '2020-02-29', region);
const follows = (day: string, spells = [training]) =>
  followsRegionTraining(spells, parseIsoDay(day));

it('holds from the last day of the training to the same day a year later', () => {
  expect(follows('2020-02-28')).toBe(false);
  expect(follows('2020-02-29')).toBe(true);
  expect(follows('2021-02-28')).toBe(true);
  expect(follows('2021-03-01')).toBe(false);
});

it('needs a training that the Region financed and that has ended', () => {
  expect(follows('2020-06-01', [spell('formation', '2019-10-01', '2020-02-29')])).toBe(false);
  expect(follows('2020-06-01', [spell('formation', '2019-10-01', null, region)])).toBe(false);
  expect(follows('2020-06-01', [spell('immersion', '2020-02-01', '2020-02-29', region)])).toBe(
    false,
  );
});
