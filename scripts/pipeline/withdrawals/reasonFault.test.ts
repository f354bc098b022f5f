import { expect, test } from 'vitest';
import { reasonFault } from './reasonFault.ts';

test.each([
  '…',
  'Raison : …',
  'À compléter par l’ARML',
  '<motif du retrait>',
  'xxx xxx xxx',
  'TODO dire pourquoi',
  'Le AAAA-MM-JJ, erreur',
])('« %s » is still to be written', (reason) =>
  expect(reasonFault(reason)).toMatch(/tient la place de mots à écrire$/),
);

test('a word or two say no reason, and a sentence does', () => {
  expect(reasonFault('  Erreur  ')).toBe('il est trop court pour dire une raison');
  expect(reasonFault('Des doublons comptés deux fois.')).toBeNull();
});
