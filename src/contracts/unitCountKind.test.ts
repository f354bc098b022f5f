import { expect, test } from 'vitest';
import { indicatorCatalogue } from './indicatorCatalogue.ts';
import { unitCountKind } from './unitCountKind.ts';

test.each([
  ['jeunes', 'people'],
  ['embauches', 'entries'],
  ['entretiens', 'acts'],
  ['tiers-lieux', 'structures'],
  ['€', 'money'],
  ['%', 'nothing'],
  // Known by nothing less than their whole text.
  ['jeune sur 7', 'nothing'],
  ['jeunes sur 7', 'people'],
  ['lieux de vie des jeunes', 'people'],
  ['', 'people'],
])('“%s” counts %s', (unit, kind) => {
  expect(unitCountKind(unit)).toBe(kind);
});

test('agrees with the catalogue', () => {
  for (const { id, unit, counts } of indicatorCatalogue) {
    expect(unitCountKind(unit), id).toBe(counts);
  }
});
