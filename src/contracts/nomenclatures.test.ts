import { describe, expect, test } from 'vitest';
import { codesOf, labelOf, type NomenclatureName, nomenclatures } from './nomenclatures.ts';

describe.each(Object.keys(nomenclatures) as NomenclatureName[])('nomenclature %s', (name) => {
  const codes: string[] = codesOf(name);

  test('has codes fit for a file, each with a label of its own', () => {
    const labels = codes.map((code) => labelOf(name, code));
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9_]+$/);
    for (const label of labels) expect(label).toMatch(/^\S.*\S$/);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('has codes that JavaScript keeps in the order of display', () => {
    // An object lists the keys that look like integers first: here they must already be.
    const integers = codes.filter((code) => /^\d+$/.test(code));
    expect(codes.slice(0, integers.length)).toEqual(integers);
  });
});

test('labelOf throws on a code that the nomenclature does not hold', () => {
  expect(labelOf('age', '26_plus')).toBe('26 ans et plus');
  expect(() => labelOf('age', '99')).toThrow('code inconnu « 99 » dans la nomenclature age');
});
