import { expect, it } from 'vitest';
import { apportion } from './apportion.ts';

it('shares out the whole and nothing else', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [5, 0, 2])).toEqual([5, 0, 2]);
  expect(apportion(0, [1, 2])).toEqual([0, 0]);
});
