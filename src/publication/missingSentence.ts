import { agree } from '../format/agree.ts';
import { listWords } from '../format/listWords.ts';
import { shortName } from '../format/shortName.ts';
import type { KeyFigure } from './keyFigure.ts';

/** More names than a sentence can hold. */
const many = 12;

/**
 * “Il manque la valeur de 2 missions locales sur 22 : Creuse et Médoc.” What keeps the region from
 * having a total; empty where none of its structures is missing.
 */
export function missingSentence(
  structures: readonly Pick<KeyFigure, 'territoire_nom' | 'statut_valeur'>[],
): string {
  const missing = structures.filter(({ statut_valeur: status }) => status === 'non_disponible');
  if (missing.length === 0) return '';
  const count = agree(missing.length, 'mission locale', 'missions locales');
  const names = missing.map(({ territoire_nom: name }) => shortName(name));
  const listed = missing.length > many ? '' : ` : ${listWords(names)}`;
  return `Il manque la valeur de ${count} sur ${structures.length}${listed}.`;
}
