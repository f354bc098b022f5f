import { describe, expect, test } from 'vitest';
import { inverse, multiply, prime, residue } from './modularArithmetic.ts';
import { Span } from './Span.ts';

describe('modular arithmetic', () => {
  test('multiplies as whole numbers without bound do', () => {
    const numbers = [0, 1, 2, 65_535, 65_536, 1_234_567_891, prime - 2, prime - 1];
    for (const a of numbers) {
      for (const b of numbers) {
        expect(multiply(a, b)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(prime)));
      }
    }
  });

  test('gives inverses, and residues of negative numbers', () => {
    for (const a of [1, 2, 3, 65_537, 1_234_567_891, prime - 1]) {
      expect(multiply(a, inverse(a))).toBe(1);
    }
    expect(() => inverse(0)).toThrow('zéro');
    expect([residue(-1), residue(prime), residue(5)]).toEqual([prime - 1, 0, 5]);
  });
});

describe('Span', () => {
  /** total = a + b, in columns 0, 1, 2. */
  const sum = () =>
    new Map([
      [0, 1],
      [1, prime - 1],
      [2, prime - 1],
    ]);

  test('computes what the known sums give', () => {
    const span = new Span();
    span.add(span.reduce(sum()));
    expect(span.reduce(new Map([[1, 1]])).size).toBe(1);
    span.add(span.reduce(new Map([[0, 1]])));
    span.add(span.reduce(new Map([[1, 1]])));
    expect(span.reduce(new Map([[2, 1]])).size).toBe(0);
    expect(span.reduce(new Map([[3, 1]])).size).toBe(1);
  });

  test('leaves the same thing of two vectors that differ by known sums', () => {
    const span = new Span();
    span.add(span.reduce(sum()));
    const total = span.reduce(new Map([[0, 1]]));
    const parts = span.reduce(
      new Map([
        [1, 1],
        [2, 1],
      ]),
    );
    expect([...total].sort()).toEqual([...parts].sort());
  });
});
