import { expect, test } from 'vitest';
import { isProtectedKind } from './isProtectedKind.ts';

test('protects people, entries, and what is not known to be anything else', () => {
  const kinds = ['people', 'entries', 'byRow', 'jeunes', '', null, undefined];
  expect(kinds.filter((kind) => !isProtectedKind(kind))).toEqual([]);
  const harmless = ['acts', 'structures', 'money', 'nothing'];
  expect(harmless.filter(isProtectedKind)).toEqual([]);
});
