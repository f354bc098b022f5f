import { expect, test } from 'vitest';
import { codesOf } from '../contracts/nomenclatures.ts';
import { situationPhrase } from './situationPhrase.ts';

test('every situation has its words, and no other code has', () => {
  expect(codesOf('situation').map(situationPhrase)).toContain('en formation');
  expect(() => situationPhrase('chomage')).toThrow('situation inconnue');
});
