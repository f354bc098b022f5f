import { expect, test } from 'vitest';
import { seatAddress } from './seatAddress.ts';

const whole = { adresse: '14 cours Pasteur', code_postal: '33000', ville: 'Bordeaux' };

test.each([
  [whole, '14 cours Pasteur, 33000 Bordeaux'],
  [{ ...whole, a_confirmer: true }, '14 cours Pasteur, 33000 Bordeaux (adresse à confirmer)'],
  [{ ...whole, adresse: null }, '33000 Bordeaux'],
  [{ ville: 'Bordeaux' }, 'Bordeaux'],
])('%j → %s', (seat, text) => {
  expect(seatAddress(seat)).toBe(text);
});
