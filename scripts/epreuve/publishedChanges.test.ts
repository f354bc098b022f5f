import { expect, test } from 'vitest';
import type { ProofLine, Value } from './ProofLine.ts';
import { publishedChanges } from './publishedChanges.ts';

const secret: Value = { count: null, status: 'secret' };
const shown = (count: number): Value => ({ count, status: 'publie' });

/** A month of 2026, published so far as this, then as that. */
function month(before: Value | null, published: Value | null, more: Partial<ProofLine> = {}) {
  return {
    dataset: 'activite_mensuelle',
    ...{ year: 2026, row: { periode: '2026-01' }, counted: shown(7) },
    ...{ before, published, yearBefore: null, isRounded: true, ...more },
  };
}

test('tells what becomes of each value that is published, and those that are new', () => {
  const lines = [
    month(shown(5), shown(10)),
    month(shown(10), shown(5)),
    month(shown(5), shown(5)),
    month(shown(5), secret),
    month(secret, shown(5)),
    month(secret, secret),
    month(null, shown(5)),
    // Not at this level, and exact: neither is compared.
    month(null, null),
    month(shown(7), shown(8), { isRounded: false }),
    month(null, shown(5), { year: 2025 }),
  ];
  expect(publishedChanges(lines)).toEqual([
    { year: 2026, known: 6, up: 1, down: 1, hidden: 1, shown: 1, added: 1 },
    { year: 2025, known: 0, up: 0, down: 0, hidden: 0, shown: 0, added: 1 },
  ]);
});
