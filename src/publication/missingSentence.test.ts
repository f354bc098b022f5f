import { expect, test } from 'vitest';
import { missingSentence } from './missingSentence.ts';

const structure = (territoire_nom: string, isKnown: boolean) => ({
  territoire_nom,
  statut_valeur: isKnown ? ('publie' as const) : ('non_disponible' as const),
});

test('names the structures that are missing, unless they are many', () => {
  const known = structure('Mission locale du Médoc', true);
  const missing = structure('Mission locale de la Creuse', false);
  expect(missingSentence([known])).toBe('');
  expect(missingSentence([known, missing])).toBe(
    'Il manque la valeur de 1\u00a0mission locale sur 2 : Creuse.',
  );
  const all = Array.from({ length: 13 }, () => missing);
  expect(missingSentence(all)).toBe('Il manque la valeur de 13\u00a0missions locales sur 13.');
});
