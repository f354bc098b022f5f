import { expect, test } from 'vitest';
import { jsonText } from './jsonText.ts';

test('jsonText writes one record a line, null for what is absent', () => {
  const rows = [
    { a: 'dit "oui"', b: 1.5 },
    { a: 'é\n', b: null },
  ];
  const text = jsonText(rows);
  expect(text).toBe('[\n{"a":"dit \\"oui\\"","b":1.5},\n{"a":"é\\n","b":null}\n]\n');
  expect(JSON.parse(text)).toEqual(rows);
});

test('jsonText writes an empty array', () => {
  expect(jsonText([])).toBe('[]\n');
});
