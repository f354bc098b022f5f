import { expect, test } from 'vitest';
import { imiloCode } from './imiloCode.ts';

test.each([
  ['16102', '16102S00'],
  ['16102S01', '16102S01'],
  ['1610', '1610'],
  ['', ''],
])('%j → %j', (code, whole) => {
  expect(imiloCode(code)).toBe(whole);
});
